import Testing

@testable import Precis

/// News that has the words of what stands around articles is told: each case is a paragraph between two others, and the
/// first of a text.
struct FurnitureProseTests {
    private static let before = "The council of the old town voted on Monday to close the stone bridge for two years."
    private static let after =
        "Traders by the river said that the closing of the bridge would cost them their customers."

    private func isTold(_ line: String, _ language: Language) -> Bool {
        [[Self.before, line, Self.after], [line, Self.before, Self.after]].allSatisfy { lines in
            let text = lines.joined(separator: "\n\n")
            return Summarizer(.lead).summarize(Document(text: text, language: language), length: .sentences(9))
                .text.contains(line)
        }
    }

    @Test(arguments: [
        // Marks of lines.
        "Wikipedia, the free encyclopedia that anyone can edit, turned 20 on Friday.",
        "Regulators want companies to let customers unsubscribe with one click, the FTC said on Tuesday.",
        "Streaming services let viewers cancel anytime, but few do, a survey found.",
        "Subscribe now or lose out, the BBC told viewers on Monday.",
        "The photographer's estate sued over a photo credit in the magazine, the court heard on Monday.",
        "An image source told the court that the picture had been made with a computer, prosecutors said.",
        "The bill asks for additional citations of drivers who pass school buses, the sheriff said.",
        "A post shared by the minister on Sunday night led to protests in front of the embassy.",
        "The paper now has no free articles remaining, its publisher said, and readers left in droves.",
        "Already a subscriber to three services, the average household will not buy a fourth, the study says.",
        "Many readers continue reading this author even after the scandal, booksellers said on Monday.",
        "Parents can manage preferences of their children from next week, the company said on Tuesday.",
        "The same terms apply. The union said that it would accept the offer on Friday.",
        "The firm earned an affiliate commission of two million dollars, the indictment says, and hid it.",
        "Users must be logged in to post pictures of the war, the ministry of justice said on Monday.",
        "The town redirects here its buses from the harbour while the bridge is closed, the mayor said.",
        // Phrases of sentences.
        "Netflix won nine million subscribers in the spring, the company said on Thursday.",
        "The song breached copyright, a court in London ruled on Monday.",
        "The agency banned the advertisement after parents had complained of it.",
        "Half a million people had to sign up for the lottery of flats within a week.",
        "The minister's newsletter called the strike a crime, and the union will sue.",
        "Children who read more at home do better at school, a study of ten countries found.",
        "Users of the app can share this with friends only, the company said on Thursday.",
        // Notes.
        "A message from the kidnappers was found on Monday, police said.",
        "By clicking a single link, the clerk let the hackers in.",
        "An earlier version of this bill failed in the Senate last year by two votes.",
        "A previous version of this vaccine caused fevers in one child in ten, the agency said.",
        "A version of this story was told in court on Monday by the driver of the bus.",
        "For more information on the crash the police turned to the drivers of the ships.",
        "Forward-looking statements by the bank misled investors, a court in New York ruled on Monday.",
        "Not to be confused with the rich, the merely wealthy pay half of all taxes, the study says.",
        "For other uses of the land the town will have to ask the farmers, the mayor said on Monday.",
        "This article was corrected by the convention in 1949, and most states signed it at once.",
        "Editor's notes on the manuscript show that the novel was cut by half, the library said on Monday.",
        "Got a tip from a fisherman, police said, and found the boat by the harbour on Sunday.",
        "This press release contains a lie, the senator said on Monday, and held it up for all to see.",
        "When you purchase a house by the river you buy the flood, the mayor said on Monday.",
    ])
    func newsInEnglishIsTold(_ line: String) {
        #expect(isTold(line, .english), "\(line)")
    }

    @Test(arguments: [
        ("Le concert, réservé aux abonnés, a réuni mardi soir trois mille personnes à Lyon.", Language.french),
        ("Wikipédia, l'encyclopédie libre et gratuite, a fêté ses vingt ans vendredi à Paris.", .french),
        ("Une première version de la loi a été rejetée lundi par les députés après dix heures.", .french),
        ("Il vous reste trois jours pour déclarer vos revenus, a rappelé lundi le ministre.", .french),
        ("Erratum de taille : la ville a perdu dix millions d'euros, a reconnu le maire lundi.", .french),
        ("Un enfant sur dix quitte l'école sans apprendre à lire, selon une étude publiée lundi.", .french),
        ("Wikipedia, die freie Enzyklopädie, feiert am Freitag ihren zwanzigsten Geburtstag in Berlin.", .german),
        ("In einer früheren Version des Gesetzes stand das Verbot noch, sagte der Minister am Montag.", .german),
        ("Die Liste wird fortlaufend aktualisiert, sagte der Minister am Montag den Abgeordneten.", .german),
        ("Archivado en marzo, el caso contra el alcalde fue reabierto el lunes por un juez.", .spanish),
        ("Una versión anterior de la ley fue rechazada el lunes por los diputados.", .spanish),
        ("Para otros usos del agua habrá que pagar el doble, dijo el lunes la alcaldesa.", .spanish),
        ("Tin liên quan đến vụ án được công an tỉnh công bố sáng thứ hai, theo báo địa phương.", .vietnamese),
    ])
    func newsInOtherLanguagesIsTold(_ line: String, _ language: Language) {
        #expect(isTold(line, language), "\(line)")
    }

    @Test(arguments: [
        "A message from Mars", "Conference call results in a quarrel", "Safe harbor for whales",
        "Cautionary note from the central bank", "About the bridge's builders", "Over the river", "About Nordwell",
    ])
    func headingsOfAnArticleSwallowNothing(_ heading: String) {
        let end = "The builders of the town have gone. They left on Friday."
        let text = "\(Self.before) \(Self.after)\n\n\(heading)\n\n\(end)"
        let told = Summarizer(.lead).summarize(Document(text: text, language: .english), length: .sentences(9)).text
        #expect(told.contains(end), "\(heading)")
    }

    @Test func aConferenceCallIsOneParagraph() {
        let text = """
            \(Self.before) \(Self.after)

            Conference Call and Webcast

            Nordwell will speak to analysts at 10 a.m. on its page.

            Sales fell by a third in the year.
            """
        let told = Summarizer(.lead).summarize(Document(text: text, language: .english), length: .sentences(9)).text
        #expect(!told.contains("analysts") && told.contains("Sales fell"))
    }

    @Test func keyphrasesAreLookedForInNewsOfSuch() {
        let text = """
            Netflix won subscribers in Vietnam.

            The song breached copyright of a choir, a court ruled.

            \(Self.before)

            \(Self.after)
            """
        let found = KeywordExtractor().keywords(of: Document(text: text, language: .english), count: 30).map(\.text)
        #expect(found.contains { $0.contains("Netflix") } && found.contains { $0.contains("choir") }, "\(found)")
    }
}
