import Precis
import Testing

@Suite("Words of which no keyphrase is made")
struct OddPhraseTests {
    static func keywords(_ text: String, _ language: Language, title: String? = nil) -> [String] {
        KeywordExtractor().keywords(of: Document(text: text, title: title, language: language), count: 100).map(\.text)
    }

    @Test("verbs are none, nor does a phrase end with one; names that are spelled like them are")
    func verbs() {
        let english = Self.keywords(
            """
            Shipping agents inherited the harbour crane, Birch Street announced. Agents complain that Birch Street \
            rejected the crane. The crane was painted, and Grew Brothers sold the harbour crane to Mary Grew.
            """, .english)
        #expect(english.contains("Birch Street") && english.contains("harbour crane"))
        #expect(!english.contains { ["inherited", "painted", "rejected", "sold"].contains($0) }, "\(english)")
        #expect(!english.contains { $0.hasSuffix(" announced") || $0.hasSuffix(" rejected") }, "\(english)")
        #expect(english.contains { $0.contains("Grew") })
        let spanish = Self.keywords(
            "La empresa vendió el puerto y compró la grúa. Los vecinos quieren evitar la grúa del puerto.", .spanish)
        #expect(spanish.contains("grúa") && spanish.contains("puerto"))
        #expect(!spanish.contains { $0.contains("vendió") || $0.contains("compró") }, "\(spanish)")
        #expect(!spanish.contains { $0.hasPrefix("evitar") }, "\(spanish)")
    }

    @Test("a participle is a part of a phrase on one side of its noun only")
    func participles() {
        let english = Self.keywords(
            "The proposed bridge is dear. Engineers studied the proposed bridge, a model proposed.", .english)
        #expect(english.contains("proposed bridge") && !english.contains("model proposed"), "\(english)")
        let italian = Self.keywords("Il ponte aperto è lungo. Sul ponte aperto passa la strada, aperto ieri.", .italian)
        #expect(italian.contains("ponte aperto") && !italian.contains("aperto"), "\(italian)")
    }

    // Texts of fewer than 25 words, whose lists are not cut.
    @Test("what leads to a noun ends no phrase: past forms, adverbs, adjectives; nouns that end alike do")
    func leading() {
        let sagged = Self.keywords("The harbour mattress sagged. Their crane is highly configurable.", .english)
        #expect(sagged.contains("harbour mattress") && sagged.contains("crane"), "\(sagged)")
        #expect(!sagged.contains { $0.hasSuffix(" sagged") || $0.hasSuffix(" configurable") }, "\(sagged)")
        let nouns = Self.keywords("Buyers sold their accounts receivable. A retired thoroughbred was sold.", .english)
        #expect(nouns.contains("accounts receivable") && nouns.contains("retired thoroughbred"), "\(nouns)")
        let found = Self.keywords(
            "They saw dynamically typed boxes and a web-based watershed vegetable, web-based and successful.", .english)
        #expect(found.contains("dynamically typed boxes") && found.contains("watershed vegetable"), "\(found)")
        #expect(found.contains("web-based"), "\(found)")
        #expect(!found.contains("successful") && !found.contains("dynamically"), "\(found)")
    }

    @Test("a pronoun or an auxiliary verb within makes a clause, a preposition a phrase; in a name neither does")
    func clauses() {
        let found = Self.keywords(
            "The statement is true. Cranes run your fingers through quality of service.", .english)
        #expect(found.contains("quality of service") && found.contains("statement"), "\(found)")
        #expect(!found.contains { $0.contains(" is ") || $0.contains(" your ") }, "\(found)")
        let names = Self.keywords("They saw Harbour Is Burning near the oil well fire.", .english)
        #expect(names.contains("Harbour Is Burning") && names.contains("oil well fire"), "\(names)")
    }

    @Test("in no language that is known, English stop words neither begin nor end a phrase")
    func unknownLanguage() {
        let found = Self.keywords("Map editor for OpenHarbour in tea is port of Kelmor", .undetermined)
        #expect(found.contains("Map editor") && found.contains("OpenHarbour"), "\(found)")
        let words = found.flatMap { $0.split(separator: " ") }
        #expect(!words.contains { ["for", "in", "is", "of"].contains($0) }, "\(found)")
    }

    @Test("figures: a year may be one, no decimal, no other number, no counted things")
    func figures() {
        let found = Self.keywords("In 1989 the port had 15.7 of 3166 boxes, Harbour 2.0.", .english)
        #expect(found.contains("1989") && found.contains("Harbour 2.0"), "\(found)")
        #expect(!found.contains { ["15.7", "3166", "3166 boxes"].contains($0) }, "\(found)")
        let levels = Self.keywords(
            "Levels reach 0.707 in port. They tell of 127 papers. Then Python 3.11 ran.", .english)
        #expect(levels.contains("Python 3.11") && levels.contains("papers"), "\(levels)")
        #expect(!levels.contains("reach 0.707") && !levels.contains("127 papers"), "\(levels)")
    }

    @Test("who is greeted, who signs and who is quoted in a letter is none, nor is a user's name")
    func letters() {
        let found = Self.keywords(
            """
            Hello harbour team,

            The crane of the yard is stuck. @port_watch tweets say so.

            Kind regards
            Ruth Penrose
            Yard Office
            """, .english, title: "Re: Fwd: Crane")
        #expect(found.contains { $0.lowercased() == "crane" }, "\(found)")
        let none = ["team", "Kind", "Ruth", "Penrose", "Office", "Fwd", "port_watch"]
        #expect(!found.contains { phrase in none.contains { phrase.contains($0) } }, "\(found)")
        let quoted = Self.keywords(
            """
            The lifting gear needs oil.

            This e-mail and any attachments are confidential.

            On Tue, 4 Mar 2025 at 09:14, Sofie <sofie@yard.example> wrote:
            > Dear Ruth,
            >
            > Oil is dear.
            """, .english)
        #expect(quoted.contains { $0.hasPrefix("lifting gear") }, "\(quoted)")
        let letter = ["Ruth", "Sofie", "attachments", "confidential"]
        #expect(!quoted.contains { phrase in letter.contains { phrase.contains($0) } }, "\(quoted)")
        let diary = Self.keywords("A harbour diary\n\nOn 12 May 1940 she wrote: War is here.", .english)
        #expect(diary.contains("War"), "\(diary)")
        // A heading that only looks so, and a sentence that thanks for something.
        let plain = Self.keywords("Hello World\n\nThanks for the crane drawings, they help.", .english)
        #expect(plain.contains("Hello World") && plain.contains("crane drawings"), "\(plain)")
    }

    @Test("greetings and who signs after one are none; names that begin so and other words are")
    func greetings() {
        let found = Self.keywords(
            "Hello team, the harbour crane rusts and it needs a new cable. The yard has none left today. Thanks, Mr Penrose",
            .english)
        #expect(found.contains("harbour crane"), "\(found)")
        let none = ["Hello", "Thanks", "Penrose"]
        #expect(!found.contains { phrase in none.contains { phrase.contains($0) } }, "\(found)")
        let names = Self.keywords("They saw Hello Harbour on a hi-fi system. The town thanks Ruth Penrose.", .english)
        #expect(names.contains("Hello Harbour") && names.contains("hi-fi system"), "\(names)")
        #expect(names.contains { $0.hasSuffix("Penrose") }, "\(names)")
    }

    @Test(
        "what begins as a greeting does within a sentence is something else",
        arguments: [
            ("The fair has greetings cards. Makers of greetings cards grumble.", "greetings cards", Language.english),
            ("We begin with hello world programs. In Java hello world programs are long.", "hello world", .english),
            ("Le club a vu un salut militaire. La ligue punit le salut militaire.", "salut militaire", .french),
            ("Der verbotene Gruß wurde gefilmt. Ein Richter nannte den Gruß strafbar.", "Gruß", .german),
        ])
    func noGreetings(text: String, phrase: String, language: Language) {
        let found = Self.keywords(text, language)
        #expect(found.contains { $0.contains(phrase) }, "\(found)")
    }

    @Test("nouns that are verbs too begin and end phrases")
    func nounsAndVerbs() {
        let found = Self.keywords("Crews stopped refuse collection in spring. Ad spend and seek time fell.", .english)
        #expect(found.contains { $0.contains("refuse collection") }, "\(found)")
        #expect(found.contains { $0.lowercased().contains("ad spend") }, "\(found)")
        #expect(found.contains { $0.contains("seek time") }, "\(found)")
    }

    @Test("a unit of length is one where it is counted")
    func measures() {
        let things = Self.keywords(
            "The utility swaps old meters. Residents fear the meters. An airline pools miles.", .english)
        #expect(things.contains("meters") && things.contains { $0.hasSuffix("miles") }, "\(things)")
        let units = Self.keywords("The wall is 40 meters high. The road to the wall took twenty miles.", .english)
        #expect(!units.contains("meters") && !units.contains("miles"), "\(units)")
    }

    @Test("after an article or a possessive a verb is a part of a phrase")
    func determiners() {
        let found = Self.keywords("Press the delete key. Ships avoid fog.", .english)
        #expect(found.contains("delete key") && !found.contains("avoid fog"), "\(found)")
        #expect(!Self.keywords("Ships delete key lists.", .english).contains { $0.hasPrefix("delete") })
    }

    @Test("an adjective by itself says too little; in a phrase or a name it may stand")
    func adjectives() {
        let found = Self.keywords("The muddy quay is sturdy. A noisy crane warms the warm Ruth Young.", .english)
        #expect(found.contains("muddy quay") && found.contains { $0.contains("Young") }, "\(found)")
        #expect(!found.contains { ["muddy", "sturdy", "noisy", "warm"].contains($0) }, "\(found)")
    }

    @Test("a German phrase ends with a noun, which has a capital; a text without capitals is left alone")
    func germanNouns() {
        let text = """
            Der Hafen bleibt möglichst lange offen. Die größte Gefahr droht dem Hafen von betriebsbedingten Kündigungen.
            """
        let found = Self.keywords(text, .german)
        #expect(found.contains("Hafen") && found.contains("betriebsbedingten Kündigungen"), "\(found)")
        #expect(found.allSatisfy { $0.split(separator: " ").last?.first?.isUppercase == true }, "\(found)")
        #expect(Self.keywords(text.lowercased(), .german).contains("hafen"))
    }

    @Test("what is too general is none by itself or after a number, in a name or a longer phrase it may be")
    func general() {
        let found = Self.keywords(
            """
            Ocho personas robaron el puerto. Las personas discapacitadas vieron el puerto del Hombre Nuevo, un caso de ocho \
            personas que costó millones de euros.
            """, .spanish)
        #expect(found.contains("puerto") && found.contains("personas discapacitadas"), "\(found)")
        let general = ["personas", "caso", "ocho personas", "Ocho personas", "euros"]
        #expect(!found.contains { general.contains($0) }, "\(found)")
        #expect(found.contains("Hombre Nuevo"), "\(found)")
        let amounts = Self.keywords("Shr 5 cts vs 4 cts. Revs 15.4 mln dlrs, the bank said, and 9 mln dlrs.", .english)
        #expect(!amounts.contains { ["mln dlrs", "cts", "Revs", "Shr"].contains($0) }, "\(amounts)")
    }

    @Test("labels before a colon, shares' codes, amounts and what belongs to a time are none")
    func marks() {
        let found = Self.keywords(
            """
            Harbour sales rose. Verdict: shares of Orbis (NASDAQ: ORBS) fell after last month's harbour sale.
            Ingredients: sugar for 1.02bn people. NATO saw the harbour sale; its verdict: none.
            """, .english)
        #expect(found.contains { $0.lowercased().contains("harbour sale") }, "\(found)")
        let odd = ["ORBS", "Ingredients", "1.02bn"]
        #expect(!found.contains { odd.contains($0) || $0.hasPrefix("month") }, "\(found)")
    }

    @Test("a word that is spelled like a day or a month in short is a keyphrase, the day is none")
    func shortDays() {
        let english = Self.keywords(
            "Astronomers watch the sun. On Sat 4 they saw the sun through Feb 3 clouds, and the sun was quiet.",
            .english)
        #expect(english.contains("sun") && !english.contains("Sat") && !english.contains("Feb"), "\(english)")
        let dotted = Self.keywords(
            "The orbiter lifts off on Feb. 7. The orbiter is new.", .english, title: "Orbiter to lift off on Feb. 7")
        #expect(dotted.contains("orbiter") && !dotted.contains("Feb"), "\(dotted)")
        let french = Self.keywords("Le jeu plaît au bord de la mer. Ce jeu de la mer est un jeu ancien.", .french)
        #expect(french.contains("jeu") && french.contains("mer"), "\(french)")
        #expect(Self.keywords("El mar sube y el mar golpea el paseo.", .spanish).contains("mar"))
    }

    @Test("a month's letter tells it from another word")
    func months() {
        let english = Self.keywords(
            "The march through the town was in March. Stewards led the march; the march stewards wore red.", .english)
        #expect(english.contains("march") && english.contains("march stewards"), "\(english)")
        #expect(Self.keywords("La sonde est partie vers Mars. Le sol de Mars est sec.", .french).contains("Mars"))
        #expect(!Self.keywords("Il neige en mars. La sonde est partie en mars.", .french).contains("mars"))
        #expect(!Self.keywords("It snowed in March. The probe left in March.", .english).contains("March"))
        let vietnamese = Self.keywords("Kinh tế Nhật phục hồi. Chủ nhật, Nhật tăng lãi suất.", .vietnamese)
        #expect(vietnamese.contains { $0.hasSuffix("Nhật") } && !vietnamese.contains("Chủ nhật"), "\(vietnamese)")
    }

    @Test("a form of address has a capital")
    func address() {
        let french = Self.keywords("Le Col Dupont a gravi le col. Ce col est ancien, dit le Col Dupont.", .french)
        #expect(french.contains("col") && french.contains { $0.hasSuffix("Dupont") }, "\(french)")
    }

    @Test("the words of a chosen phrase in another order are left out")
    func order() {
        let found = Self.keywords(
            "Toulon renversé à Castres. Castres a vu Toulon renversé, un renversé Toulon que Castres a battu.", .french)
        #expect(!found.contains("renversé Toulon"), "\(found)")
    }

    @Test("a piece of a name that begins with a small particle stands for nothing")
    func particles() {
        let found = Self.keywords(
            "Thieves emptied the Galerie d'Apollon of the museum. The Galerie d’Apollon was closed.", .english)
        #expect(found.contains { $0.hasPrefix("Galerie") }, "\(found)")
        #expect(!found.contains("d'Apollon") && !found.contains("d’Apollon"), "\(found)")
    }
}
