/// Words with which a sentence points back, behind its first one: "after that blast", "selon cet expert", "danh sách
/// này".
///
/// The lists were written for this project.
package struct Pointers: Sendable {
    /// Words that point to what the next ones name: "these claims".
    package let before: String
    /// Those that do after a preposition, and are other words elsewhere: "after that blast", but "said that police".
    package let afterPreposition: String
    /// Words that point to what the ones before them name: "danh sách này".
    package let behind: String
    /// Prepositions and relative words; behind what is pointed to they say which: "these members of the board".
    package let prepositions: String
    /// Nouns that are pointed to as they are at hand: times, the reader's country, the text itself.
    package let atHand: String

    /// The words of a language; none for one without a list.
    package static func of(_ language: Language) -> Pointers {
        switch language.code {
        case "en": english
        case "fr": french
        case "vi": vietnamese
        default: none
        }
    }

    static let none = Pointers(before: "", afterPreposition: "", behind: "", prepositions: "", atHand: "")

    static let english = Pointers(
        before: "this these",
        afterPreposition: "that",
        behind: "",
        prepositions: """
            after in on of at for from with during by before since under about against to over into despite following
            within behind around through between without near like who which that whose
            """,
        atHand: """
            time times year years year's week weeks week's weekend weekend's month months month's day days morning
            afternoon evening night tonight season season's seasons summer summer's winter spring autumn fall decade
            decades century hour hours minute minutes moment point stage term quarter quarters
            present current way kind sort type country world planet page article story post paper study work chapter
            section video
            """)

    static let french = Pointers(
        before: "ce cet cette ces",
        afterPreposition: "",
        behind: "",
        prepositions: "de du des d à au aux en dans qui que dont",
        atHand: """
            année années semaine semaines nuit journée soirée matinée matin soir midi après-midi week-end weekend jour
            jours mois an ans saison époque période fois heure heures minute minutes moment instant printemps été
            automne hiver lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
            août septembre octobre novembre décembre titre point stade égard fait sens cas genre type côté pays monde
            planète article page étude dernier dernière derniers dernières prochain prochaine prochains prochaines premier
            première premiers premières là
            """)

    static let vietnamese = Pointers(
        before: "",
        afterPreposition: "",
        behind: "này",
        prepositions: "",
        atHand: """
            lúc khi thời trước sau do theo trong từ nhờ cùng điểm hiện vì bởi qua nơi đâu bên giờ hôm ngày tháng năm tuần
            dịp mùa đêm tối sáng chiều trưa phút giây gian kỳ đoạn nước quốc gia cách thế đấy lần tết
            """)
}
