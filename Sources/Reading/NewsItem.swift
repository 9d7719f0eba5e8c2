/// What an article in one of the news trade's formats says, whichever it is.
struct NewsItem {
    /// nil where there is none, or none that is not empty.
    var text: [UInt8]?
    var id: String?
    /// The address of its page, by which an item of a feed is called that has no id, as no other of the file is called so.
    var link: String?
    var title: String?
    /// As written.
    var date: String?
    var language: String?
    var byline: String?
    var source: String?

    /// Without a text: why there is none, as the end of a sentence.
    var what = ""
    /// Without a text: whether none is to be expected, as in a picture or a feed of headlines.
    var isLess = false

    /// The record of the item, or what is wrong with it.
    func event(file: String, line: Int?, byte: Int?, defaultID: String) -> ReadingEvent {
        guard let text else {
            return .problem(
                ReadingProblem(
                    isLess ? .warning : .failure, file: file, line: line, byte: byte, what: what,
                    remedy: isLess ? "" : "give the article's text in it"))
        }
        return .record(
            Record(
                id: id ?? defaultID, bytes: text, title: title, date: NewsDate.iso(date), language: language,
                byline: byline, source: source, file: file, line: line))
    }
}
