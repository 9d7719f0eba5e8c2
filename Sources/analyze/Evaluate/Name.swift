/// What an article or a group is called in a file of references or outputs: a string, or a number by its digits, as in the
/// articles that are read.
struct Name: Decodable, Hashable, CustomStringConvertible {
    let description: String

    init(_ text: String) { description = text }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int64.self) {
            description = String(number)
        } else if let number = try? container.decode(UInt64.self) {
            description = String(number)
        } else if let number = try? container.decode(Double.self) {
            description = String(number)
        } else {
            description = try container.decode(String.self)
        }
    }
}
