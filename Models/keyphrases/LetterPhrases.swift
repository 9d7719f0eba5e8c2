/// What a letter, an e-mail or a ticket says besides its subject. Lower case, one phrase a line; the lists were written
/// for this project.
///
/// A value has the lists of a language. They are looked for all together (``lines(of:)``), as people close a letter in
/// another language than they write it in.
package struct LetterPhrases: PhraseLists {
    /// What opens a line that greets, before a name and a mark: "Hello team,".
    package let greetings: String
    /// What opens a line that closes and is nothing else; a longer one stands before those that open it.
    package let closings: String
    /// How a line opens and ends that says who wrote what is quoted below it, with `…` for when and who; capitals as they
    /// are written.
    package let attributions: String
    /// What a notice below a letter holds.
    package let notices: String
    /// What mail programs write before a subject and a colon: "Re: Fwd: budget".
    package let replies: String

    init(
        greetings: String = "", closings: String = "", attributions: String = "", notices: String = "",
        replies: String = ""
    ) {
        self.greetings = greetings
        self.closings = closings
        self.attributions = attributions
        self.notices = notices
        self.replies = replies
    }

    package static let all = [shared, english]

    /// Mail programs of any language reply to those of another.
    static let shared = LetterPhrases(
        replies: """
            re
            fw
            fwd
            aw
            wg
            tr
            sv
            rv
            """)

    static let english = LetterPhrases(
        greetings: """
            hi
            hello
            hey
            dear
            greetings
            good morning
            good afternoon
            good evening
            to whom it may concern
            """,
        closings: """
            thank you
            thanks
            many thanks
            cheers
            best regards
            best wishes
            best
            all the best
            kind regards
            warm regards
            with kind regards
            regards
            sincerely
            yours sincerely
            yours faithfully
            yours truly
            sent from my
            sent via
            """,
        attributions: "On … wrote:",
        notices: """
            any attachments are confidential
            intended recipient
            """)
}
