import Testing
import Tokenization

/// The splitter's rules, two examples of each. The sentences of a case are joined by a space and must come apart again.
@Suite struct SentenceRuleTests {
    private func split(_ text: String, _ language: Language) -> [String] {
        let bytes = Array(text.utf8)
        return SentenceSplitter(language: language).split(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    private func expect(_ sentences: [String], _ language: Language = .english) {
        #expect(split(sentences.joined(separator: " "), language) == sentences)
    }

    @Test func titlesAndInitials() {
        expect(["Mr. Hale and Dr. K. Osei met Gen. Ruiz.", "They talked."])
        expect(["A. B. Carter wrote it.", "J.-P. Morel read it."])
        expect(["We took plan B.", "Then it rained."])
        expect(["Ask Albert I. Jones.", "So did you and I.", "Did they?"])
        expect(["Voilà ce qu'a dit M. Le Goff.", "Mme Roy se tait."], .french)
        expect(["Ho visto l'Ing. Costa e l'avv. Neri.", "Vedi l'art. 5."], .italian)
        expect(["Гл. ред. И. Орлов ушёл.", "Едем в пгт. Мирный.", "Там снег."], .russian)
        expect(["قال د. أحمد ذلك.", "لم يأت أحد."], .arabic)
        expect(["Rzecznik st. bryg. Karol Nowak i prok. Adam Lis milczą.", "Pada."], .polish)
        expect(["Řekl to por. Hošek a nprap. Vondra.", "Prší."], .czech)
        expect(["प्रो. ए. के. सिंह आए।", "सब खुश थे।"], .hindi)
    }

    @Test func chineseSpeakersStayWithTheirQuotations() {
        expectJoined(["“路太窄了。”居民王芳说。", "他家在桥边。"], .chinese)
        expectJoined(["“再等一年。”校长告诉记者，桥很旧。", "“好。”", "桥修好了。"], .chinese)
        expectJoined(["“路太窄了。”", "这句话是王芳在会上的发言。"], .chinese)
    }

    /// The same of a script that puts no spaces between sentences.
    private func expectJoined(_ sentences: [String], _ language: Language) {
        #expect(split(sentences.joined(), language) == sentences)
    }

    @Test func abbreviationsBeforeAStarter() {
        expect(["Pens, ink, etc. are sold here.", "Paper, glue, etc.", "The shop is small."])
        expect(["Hale Inc. Group said no.", "He left Hale Inc.", "It then closed."])
        expect(["The U.S. Navy came.", "He lives in the U.S.", "She does not."])
    }

    @Test func abbreviationsThatCloseOrOpen() {
        expect(["Bring pens, ink, etc.", "Prices are low."])
        expect(["Kupił chleb, mleko itd.", "Potem zjadł."], .polish)
        expect(["Купил хлеб и т. д.", "Потом ушёл."], .russian)
        expect(["Use a tool, e.g. A hammer.", "Is it, i.e. The hammer, here?"])
        expect(["Nimm z. B. Die Zeit.", "Oder d. h. Er sagt nichts."], .german)
    }

    @Test func addresses() {
        expect(["See www.example.com.", "Click there.", "Write to ann@mail.example.org.", "Ann reads it."])
        expect(["Se www.eksempel.dk.", "Skriv til os."], .danish)
        expect(["Roman von L.N.Tolstoi.", "Band zwei."], .german)
    }

    @Test func numbersAndUnits() {
        expect(["He is 5 ft. 11 in. tall.", "It weighs 20 lbs.", "Ann lifts it."])
        expect(["Det koster 5 mio. kr.", "Sidste år var det 4.", "Se kap. 3 og fig. 2.", "Resten mangler."], .danish)
        expect(["Весит 5 кг.", "Длина 3 м.", "Живёт 5 тыс. чел.", "Площадь мала."], .russian)
        expect(["Mittags sind es 30 °C.", "Nachts friert es."], .german)
        expect(["¿Vino ayer?", "No.", "¿Y hoy?"], .spanish)
        expect(["See No. 5, p. 12 and Fig. A for it.", "It is 3.5 m high."])
        expect(["The pole is 12 m.", "Then it bends.", "It weighs 5 kg.", "Nobody knew."])
        expect(["It was in 1999.", "The crowd was 10. 000 strong."])
    }

    @Test func timesOfDay() {
        expect(["He came at 9 a.m. Monday.", "She left at 6 p.m.", "Mr. Hale stayed."])
        expect(["At 5 a.m. Mr. Hale woke.", "It was 7 p.m. EST then."])
    }

    @Test func datesWithShortMonths() {
        expect(["Het was op 18 nov. 2025 nog open.", "Daarna niet meer."], .dutch)
        expect(["Am 18. Nov. 2025 war es kalt.", "Dann kam Regen."], .german)
        expect(["Cayó al mar. 20 personas lo vieron."], .spanish)
        expect(["Actualizado a las 13:25 h. CET por la mañana.", "Llegó a las 8 h.", "Nadie lo vio."], .spanish)
    }

    @Test func datesInFigures() {
        expect(["Der Vertrag läuft bis 31. 12. 2025.", "Danach nicht mehr."], .german)
        expect(["Zomrel 3. 12. 2010.", "Bol lekár."], .slovak)
        expect(["2020. 5. 3. 서울에서 열렸다.", "많이 왔다."], .korean)
        expect(["Um 200 v. Chr. fiel die Stadt.", "Um 100 n. Chr. auch."], .german)
        expect(["Cayó en el 300 a. C. César.", "Nadie lo vio."], .spanish)
    }

    @Test func ranksOfPolice() {
        expect(
            ["Tak mówi mł. insp. Jan Gleń z policji.", "Potwierdza to prok. Anna Hnatko.", "Droga jest otwarta."],
            .polish)
    }

    @Test func ordinals() {
        expect(
            [
                "Am 3. Oktober begann der 35. Kongress.", "Im 18. Jahrhundert war es so.", "Es war 12.",
                "Die Uhr schlug.",
            ], .german)
        expect(["Karl IV. Luxemburg lebte hier.", "II. Vatikanum.", "Sieh Abb. 3.", "Bild 4 fehlt."], .german)
        expect(["Jan Paweł II.", "Papież z Polski."], .polish)
        expect(["Mødet er den 3. maj i København.", "Det er nr. 5 af ti."], .danish)
    }

    @Test func quotations() {
        expect(["\"Is it late?\" she asked.", "“Yes!” he cried.", "“So be it.”", "“Go.”"])
        expect(["Gritó ¡fuego! y salió.", "¿Cómo? dijo Ana."], .spanish)
        expect(["« Partez ! » dit-il.", "— Quoi ?", "— Rien."], .french)
        expect(["\"Đi đâu?\" - Nam hỏi.", "\"về nhà\" - cô nói."], .vietnamese)
    }

    @Test func ellipses() {
        expect(["He waited ... and waited.", "Then he left...", "Nobody came."])
        expect(["It was . . . nothing.", "So it seemed . . .", "Perhaps not."])
        expect(["He said it was over.", ". . . The rest is known."])
    }

    @Test func footnotesAndSmileys() {
        expect(["The town is old. [12]", "It was burnt twice. [3–5]", "It stands."])
        expect(["That was great 😀", "We go again."])
        expect(["It was fun! :-)", "We go again. ;)", "You too? 😀", "Yes."])
        expect(["This was known.12", "Others found more.3,4", "It rose to v.2 The end."])
        expect(["It began in 1871.[citation needed]", "He wrote it.[7]:23", "She saw it.[note 2]", "It stands."])
    }

    @Test func forgottenSpaces() {
        #expect(split("It rained.Then it stopped.Nobody cared.", .english).count == 3)
        #expect(split("Write to Jane.Doe@example.com or see Example.Com and www.Example.org.", .english).count == 1)
    }

    @Test func forgottenSpacesAfterUnits() {
        #expect(split("Le moteur est sous 48V.Ce modèle est vendu en 4K.Elle est là.", .french).count == 3)
        #expect(split("Il est à Bruxelles.M. Roy le sait.", .french) == ["Il est à Bruxelles.", "M. Roy le sait."])
        #expect(split("Il a eu le Covid-19.Son test est positif.", .french).count == 2)
    }

    @Test func forgottenSpacesBeforeQuotations() {
        #expect(split("Il a parlé de ce projet.« Mon équipe y travaille », dit-il.", .french).count == 2)
        #expect(split("Se fue.«Ella no lo sabe», dijo.", .spanish).count == 2)
        #expect(split("It rose.“We are glad,” she said. He said “no.” Then he left.", .english).count == 4)
        expect(["Er sagte: »Nein.«", "Dann ging er.", "Sie sagte: „Ja.“", "Dann nicht."], .german)
    }

    @Test func smallLetters() {
        expect(["that was it.", "then we left.", "nobody saw us?", "fine."])
        expect(["It had far too much bass.", "also the box was broken.", "We paid approx. ten."])
        expect(["Yahoo! and Wham! are names.", "Yahoo! News is one more."])
        expect(["The wake (er, what?) of the thing and its hours (not 8!!!) were long.", "He left (so soon?)", "Yes."])
        expect(["Its hours (not 8 (eight)!) were long."])
        expect(["The (old) wheel was seen!)", "it turns."])
        expect(["Mix 1 tbsp. sugar and 2 tsp. salt."])
    }

    @Test func lists() {
        expect(["a. The first item", "b. The second item", "c. The third item"])
        expect(["1) Bread and milk", "2) Cheese", "3) Eggs"])
        expect(["• Bread", "• Cheese"])
        expect(["• 9. Bread", "• 10. Cheese"])
        expect(["a.) The first item", "b.) The second item"])
        expect(["ii. Cut them.", "III. The war", "It ended."].dropLast())
        expect(["Do this.", "(a) Wash the rice.", "(b) boil it."])
        expect(["Three things are left.", "1. Open the box", "2. Take the book", "3. Read it"])
        expect(["A. Brandt and B. Keller wrote it.", "Nobody read it."])
        #expect(split("bread\nfresh milk\neggs, butter\n", .english) == ["bread", "fresh milk", "eggs, butter"])
        expect(["He chose between plan a. and plan b. for his tea."])
        expect(["Los reyes son tres; Melchor es uno;", "Los otros no lo son."], .spanish)
    }

    @Test(
        "lines that open alike, and rows of tables, are lines of their own",
        arguments: [
            "Present: Cllr. J. Marsh (Chair), Cllr. A. Singh and Mrs. D. Webb (Clerk)\nApologies: Cllr. R. Long",
            "From: Peter Hall <peter@example.com>\nTo: Sofia Brandt",
            "[10:15] ben: found it, the certificate of the gateway expired at midnight\n[10:16] ann: who can renew it",
            "Region      Q1     Q2     Q3\nNorth      12.4   13.1   12.9\nsouth       8.2    8.0    9.1\nEast\t5.5\t5.9\t6.4",
        ])
    func linesOfTheirOwn(_ text: String) {
        #expect(split(text, .english) == text.split(separator: "\n").map(String.init))
    }

    @Test func scripts() {
        expect(["सच यही है।", "कोई नहीं जानता।"], .hindi)
        #expect(split("今日は雨。家にいる！「はい。」", .japanese) == ["今日は雨。", "家にいる！", "「はい。」"])
        #expect(split("３．５％です。次。", .japanese) == ["３．５％です。", "次。"])
        expect(["Որտե՞ղ է նա:", "Տանն է:"], .armenian)
        expect(["Πού είναι;", "Στο σπίτι."], .greek)
        expect(["كيف حالك؟", "أنا بخير."], .arabic)
        #expect(split("वह घर गया।सब खुश थे।", .hindi) == ["वह घर गया।", "सब खुश थे।"])
        #expect(split("وہ آیا۔میں گیا۔ ایم۔کیو۔ایم ہے۔", .urdu) == ["وہ آیا۔", "میں گیا۔", "ایم۔کیو۔ایم ہے۔"])
        #expect(split("ماذا؟لا أعرف.", .arabic) == ["ماذا؟", "لا أعرف."])
        #expect(split("မိုးရွာသည်၊ လေတိုက်သည်။အေးသည်။", .undetermined).count == 2)
        expect(["Նա ունի երեք բան. Հաց, կաթ, ձու։", "Բավական է։"], .armenian)
        #expect(split("「行く。帰らない。」と彼は言った。皆は黙った。", .japanese).count == 2)
        #expect(split("東京（日本の首都。人口は最大。）に住む。大阪は遠い。", .japanese).count == 2)
        expect(["Ол 2010 ж. Алматыға келді.", "Қазір сонда тұрады."], .kazakh)
        #expect(split("下雨.我们在家.", .chinese) == ["下雨.", "我们在家."])
    }

    @Test func hardWraps() {
        let wrapped = "The meeting of the ministers in the old town\nhall was put off until Friday.\nNobody said why."
        #expect(split(wrapped, .english).count == 2)
        // A dateline's words are on the line too, though in no sentence.
        let story = Document(
            text:
                "PORTO VELHA, March 4 (MP) — A levee on the swollen River\nSarne gave way before dawn on Tuesday and flooded "
                + "the\nlower town of Porto Velha, where people left by boat.", language: .english)
        #expect(story.sentences.count == 1)
        #expect(split("Sports\nThe team won again on Sunday in front of a large crowd at home.", .english).count == 2)
    }
}
