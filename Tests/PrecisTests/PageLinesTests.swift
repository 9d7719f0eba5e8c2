import Precis
import Testing

/// Lines that a page sets around an article, told by their form, are not looked at for keyphrases.
@Suite("Lines of pages")
struct PageLinesTests {
    private func keywords(_ text: String, _ language: Language) -> [String] {
        KeywordExtractor().keywords(of: Document(text: text, language: language), count: 50).map(\.text)
    }

    @Test("where the reader is, when the article appeared and whose it is are no keyphrases")
    func lines() {
        let german = keywords(
            """
            Startseite
            Kultur
            Die Brücke der alten Stadt

            Von Jana Röder, Görlitz
            12.03.2025, 17:42 Uhr
            Teilen  Merken  Drucken
            Artikel vorlesen

            Die steinerne Brücke wird gesperrt. Jana Winter leitet den Umbau der Brücke. Die Händler am Fluss zweifeln.
            Weitere Themen
            Fähre fährt wieder
            Rathaus wird saniert
            """, .german)
        #expect(german.contains("Brücke") && german.contains("Jana Winter"), "\(german)")
        let furniture: Set = [
            "Startseite", "Kultur", "Röder", "Jana Röder", "Görlitz", "Teilen", "Merken", "Drucken", "Artikel", "Fähre",
            "Rathaus",
        ]
        #expect(german.allSatisfy { !furniture.contains($0) }, "\(german)")
        let ukrainian = keywords(
            """
            Головна • Життя • Люди
            Старий міст закривають на два роки
            Олена Гнатюк
            18 жовтня 2024, 09:30

            Кам’яний міст закриють у понеділок. Торговці біля річки чекають на новий міст. Реставратор Петро Лис оглянув опори.
            """, .ukrainian)
        #expect(ukrainian.contains("міст") && ukrainian.contains("Петро Лис"), "\(ukrainian)")
        #expect(!ukrainian.contains { $0.contains("Життя") || $0.contains("Гнатюк") }, "\(ukrainian)")
    }

    @Test("a headline, a list and a text of one word a line are none of these")
    func headings() {
        let found = keywords(
            """
            Bridge closes for two years

            Repairs

            The stone bridge closes on Monday. Repairs of the bridge take two years. Masons repair the piers.
            """, .english)
        #expect(found.contains("stone bridge") && found.contains { $0.lowercased().hasPrefix("repair") }, "\(found)")
        #expect(!keywords("bridge\npier\nmason\narch\nstone", .english).isEmpty)
        // Lists of an article: what belongs to a soup, what a kit has, the hours of a programme.
        let lists = [
            ("The soup keeps for a week.\n\nred lentils\nsmoked paprika\nground cumin", "red lentils"),
            (
                "The kit ships in June. It is small. It has wheels.\n\n- Solar panel\n- Battery pack\n- Power inverter",
                "Battery pack"
            ),
            (
                "09:30\nHarbour walk\n10:45\nMill lecture\n12:00\nBoat parade\n\nThe rowing club holds it.",
                "Boat parade"
            ),
        ]
        for (text, phrase) in lists {
            let found = keywords(text, .english)
            #expect(found.contains(phrase), "\(found)")
        }
    }

    @Test("verbs of more languages are no keyphrases")
    func verbs() {
        let cases: [(Language, String, noun: String, verb: String)] = [
            (.polish, "Strażacy ewakuowano most. Pożar mostu objął magazyn i objął halę.", "magazyn", "objął"),
            (.dutch, "De storm sloeg de brug kapot. De storm sloeg toe bij de molen.", "storm", "sloeg"),
            (.swedish, "Olyckan inträffade vid bron. Bron stängdes när olyckan inträffade.", "bron", "inträffade"),
            (.czech, "Vítr zranil hasiče u mostu. Vítr zranil dělníky na mostu.", "vítr", "zranil"),
            (.ukrainian, "Рятувальники евакуювали школу біля річки. Мешканці евакуювали школу.", "школу", "евакуювали"),
            (.turkish, "Deprem köprüyü yıktı. Köprüde hasar meydana geldi, deprem vadide oldu.", "deprem", "geldi"),
        ]
        for (language, text, noun, verb) in cases {
            let found = keywords(text, language)
            #expect(found.contains { $0.lowercased().contains(noun) }, "\(language): \(found)")
            #expect(!found.contains { $0.contains(verb) }, "\(language): \(found)")
        }
    }
}
