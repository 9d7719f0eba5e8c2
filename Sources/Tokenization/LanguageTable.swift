import Languages
import Synchronization

/// Something made for each language when it is first asked for, and kept.
package final class LanguageTable<Value: Sendable>: Sendable {
    private let values = Mutex<[String: Value]>([:])
    private let make: @Sendable (Language) -> Value

    package init(_ make: @escaping @Sendable (Language) -> Value) { self.make = make }

    package subscript(language: Language) -> Value {
        values.withLock { values in
            if let known = values[language.code] { return known }
            let value = make(language)
            values[language.code] = value
            return value
        }
    }
}
