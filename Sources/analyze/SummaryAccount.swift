import Precis
import Synchronization

/// Keeps account of the summaries that are not what was asked for: those in whose length no sentence has room, and those
/// that a query changed nothing of.
final class SummaryAccount: Sendable {
    private struct Account {
        var summaries = 0
        var empty = 0
        var unanswered = 0
        /// What the last of the empty ones is called, and of the unanswered ones.
        var (emptyName, unansweredName) = ("", "")
        /// What is wrong with the query itself, where it is that.
        var problem: String?
        /// Enough for each of the empty ones.
        var least = 0.0
    }

    private let account = Mutex(Account())
    private let query: String?

    init(query: String?) {
        self.query = query
    }

    /// Takes the next summary, of the article or articles `name`, the first of which is in `language`.
    func note(_ summary: Summary, of name: String, in language: Language?) {
        let problem =
            summary.isUnanswered ? query.flatMap { QueryWords.problem(with: $0, in: language ?? .undetermined) } : nil
        account.withLock { account in
            account.summaries += 1
            if summary.isUnanswered {
                account.unanswered += 1
                account.unansweredName = name
                account.problem = account.problem ?? problem
            }
            guard let length = summary.leastLength else { return }
            let least =
                switch length {
                case .sentences(let count), .words(let count), .characters(let count): Double(count)
                case .ratio(let share): share
                }
            account.empty += 1
            account.emptyName = name
            account.least = max(account.least, least)
        }
    }

    /// Tells what was noted, and what to do.
    func tell(_ messages: Messages, of length: SummaryLength) {
        let found = account.withLock { $0 }
        tellUnanswered(found, messages)
        tellEmpty(found, messages, of: length)
    }

    private func tellUnanswered(_ found: Account, _ messages: Messages) {
        guard found.unanswered > 0 else { return }
        if let problem = found.problem {
            let summaries =
                found.summaries == 1
                ? "the summary is the one" : "\(found.unanswered) of \(found.summaries) summaries are those"
            messages.warn("the query \(problem), so \(summaries) without it; \(QueryWords.remedy)")
        } else if found.summaries == 1 {
            messages.warn(
                "\(found.unansweredName): no sentence has a word of the query, so the summary is the one without it; ask in "
                    + "the words of the text")
        } else {
            messages.warn(
                "\(found.unanswered) of \(found.summaries) summaries are those without the query, as no sentence has a word "
                    + "of it")
        }
    }

    /// Tells the least length that is enough; nothing where none was asked for.
    private func tellEmpty(_ found: Account, _ messages: Messages, of length: SummaryLength) {
        let (option, asked): (String, String)
        switch length {
        case .sentences: return
        case .words(let count): (option, asked) = ("words", String(count))
        case .characters(let count): (option, asked) = ("characters", String(count))
        case .ratio(let share): (option, asked) = ("ratio", String(share))
        }
        guard found.empty > 0, Double(asked) != 0 else { return }
        let least = option == "ratio" ? String(found.least) : String(Int(found.least))
        messages.warn(
            found.empty == 1
                ? "\(found.emptyName): no sentence has room in --\(option) \(asked), so the summary is empty; give \(least) "
                    + "or more"
                : "\(found.empty) articles have no sentence with room in --\(option) \(asked), so their summaries are "
                    + "empty; \(least) is enough for each")
    }
}
