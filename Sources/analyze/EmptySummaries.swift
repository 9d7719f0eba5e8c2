import Precis
import Synchronization

/// Keeps account of the articles none of whose sentences has room in the length that was asked for.
final class EmptySummaries: Sendable {
    private struct Account {
        var count = 0
        /// What the only one is called.
        var name = ""
        /// Enough for each of them.
        var least = 0.0
    }

    private let account = Mutex(Account())

    /// Takes the next summary, of the article or articles `name`.
    func note(_ summary: Summary, of name: String) {
        guard let length = summary.leastLength else { return }
        let least =
            switch length {
            case .sentences(let count), .words(let count), .characters(let count): Double(count)
            case .ratio(let share): share
            }
        account.withLock {
            $0.count += 1
            $0.name = name
            $0.least = max($0.least, least)
        }
    }

    /// Tells what was noted, and the least length that is enough; nothing where none was asked for.
    func tell(_ messages: Messages, of length: SummaryLength) {
        let (option, asked): (String, String)
        switch length {
        case .sentences: return
        case .words(let count): (option, asked) = ("words", String(count))
        case .characters(let count): (option, asked) = ("characters", String(count))
        case .ratio(let share): (option, asked) = ("ratio", String(share))
        }
        let found = account.withLock { $0 }
        guard found.count > 0, Double(asked) != 0 else { return }
        let least = option == "ratio" ? String(found.least) : String(Int(found.least))
        messages.warn(
            found.count == 1
                ? "\(found.name): no sentence has room in --\(option) \(asked), so the summary is empty; give \(least) "
                    + "or more"
                : "\(found.count) articles have no sentence with room in --\(option) \(asked), so their summaries are "
                    + "empty; \(least) is enough for each")
    }
}
