import Precis

/// What `analyze similar --threads` prints.
package struct ThreadReport: Report {
    package struct ArticleFields: JSONObject, Sendable {
        package let id: String
        package let title: String?
        package let date: String?
        /// The article that this one follows.
        package let follows: String?
        package let similarity: Double?

        package func addFields(to json: inout JSONWriter) {
            json.field("date", date)
            json.field("follows", follows)
            json.field("id", id)
            json.field("similarity", similarity)
            json.field("title", title)
        }
    }

    package struct ThreadFields: JSONObject, Sendable {
        package let articles: [ArticleFields]

        package func addFields(to json: inout JSONWriter) { json.field("articles", articles) }
    }

    package let threads: [ThreadFields]

    package init(_ threads: StoryThreads, of corpus: Corpus) {
        self.threads = threads.threads.map { thread in
            ThreadFields(
                articles: thread.articles.enumerated().map { rank, place in
                    ArticleFields(
                        id: corpus[place].id, title: corpus[place].title, date: corpus[place].date,
                        follows: thread.follows[rank].map { corpus[$0].id },
                        similarity: thread.follows[rank] == nil ? nil : thread.similarities[rank])
                })
        }
    }

    package func addFields(to json: inout JSONWriter) { json.field("threads", threads) }

    package func text(_ style: TextStyle) -> String {
        guard !threads.isEmpty else { return "no article follows another" }
        return threads.map { thread in
            thread.articles.enumerated().map { rank, article in
                let title = article.title.map { "  " + style.dim($0.onOneLine) } ?? ""
                let day = style.name(String((article.date ?? "").prefix(10)))
                let line = "\(day)  \(style.name(article.id))"
                guard rank > 0, let similarity = article.similarity, let follows = article.follows else {
                    return style.bold(line) + title
                }
                return "  \(line)\(title)\n      \(Figure.decimal(similarity)) after \(style.name(follows))"
            }.joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    package func markdown() -> String {
        MarkdownText.table(
            ["thread", "date", "article", "follows", "similarity"],
            threads.enumerated().flatMap { number, thread in
                thread.articles.map {
                    [
                        String(number + 1), $0.date ?? "", $0.title ?? $0.id, $0.follows ?? "",
                        $0.similarity.map { Figure.decimal($0) } ?? "",
                    ]
                }
            })
    }

    package static let csvHeader = ["thread", "id", "date", "follows", "similarity"]

    package var csvRows: [[String]] {
        threads.enumerated().flatMap { number, thread in
            thread.articles.map {
                [String(number), $0.id, $0.date ?? "", $0.follows ?? "", $0.similarity.map { String($0) } ?? ""]
            }
        }
    }
}
