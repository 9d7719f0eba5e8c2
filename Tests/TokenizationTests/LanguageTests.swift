import Foundation
import TestSupport
import Testing
import Tokenization

@Suite struct LanguageTests {
    @Test func languagesByCode() {
        #expect(Language.named("fr")?.name == "French")
        #expect(Language.named("en-GB") == .english)
        #expect(Language.named("EN_us") == .english)
        #expect(Language.named("und") == .undetermined)
        #expect(Language.named("xx") == nil)
        #expect(Language.all.map(\.code) == Language.all.map(\.code).sorted())
        #expect(Set(Language.all.map(\.code)).count == Language.all.count)
        #expect(Language.undetermined.stopWords.isEmpty)
    }

    @Test(arguments: Language.all)
    func listsAreInOrder(_ language: Language) {
        let stopWords = language.stopWords.split { $0 == " " || $0 == "\n" }
        #expect(stopWords.count >= 40)
        #expect(Set(stopWords).count == stopWords.count)
        for word in stopWords {
            // Each is what the tokenizer makes of it, so that it can be found.
            if ["th", "zh", "ja"].contains(language.code) { continue }
            var lexicon = Lexicon()
            let document = Document(text: String(word), language: language)
            let tokens = lexicon.tokens(of: 0..<document.bytes.count, in: document)
            #expect(tokens.allSatisfy { $0.flags.contains(.stopWord) }, "\(language): \(word)")
        }
        let months = language.months.split { $0 == " " || $0 == "\n" }
        #expect(months.isEmpty || months.count == 12, "\(language)")
    }

    @Test(arguments: Language.all.filter { $0.stemmer != nil })
    func hasAStemmer(_ language: Language) {
        #expect(Stemmer(language: language) != nil)
    }

    /// Sentences of our own, a dozen words or so in each language.
    static let samples: [(String, String)] = [
        ("ar", "قال الوزير إن السفن سوف تبقى في الميناء حتى نهاية الأسبوع بسبب العاصفة التي ضربت الساحل"),
        ("bg", "Корабите са в пристанището и няма да отплават преди понеделник, защото край брега още духа"),
        ("ca", "Els vaixells són al port i no sortiran abans de dilluns perquè encara hi ha molt de vent a la costa"),
        ("cs", "Lodě jsou v přístavu a nevyplují dříve než v pondělí, protože na pobřeží je stále silný vítr"),
        ("da", "Skibene ligger i havnen, og de sejler ikke før mandag, fordi det stadig blæser meget ved kysten"),
        ("de", "Die Schiffe liegen im Hafen und werden nicht vor Montag auslaufen, weil es an der Küste noch stürmt"),
        ("el", "Τα πλοία είναι στο λιμάνι και δεν θα φύγουν πριν από τη Δευτέρα, γιατί φυσάει ακόμη πολύ"),
        ("en", "The ships are in the harbour and they will not leave before Monday, for there is still a storm"),
        ("es", "Los barcos están en el puerto y no van a salir antes del lunes porque todavía hay mucho viento"),
        ("eu", "Ontziak portuan daude eta ez dira astelehena baino lehen aterako, oraindik haize handia dago eta"),
        ("fa", "کشتی‌ها در بندر هستند و پیش از دوشنبه حرکت نخواهند کرد، زیرا در ساحل هنوز باد تندی می‌وزد"),
        ("fi", "Laivat ovat satamassa eivätkä ne lähde ennen maanantaita, koska rannikolla on vielä kova tuuli"),
        ("fr", "Les navires sont dans le port et ils ne partiront pas avant lundi, car il y a encore du vent"),
        ("ga", "Tá na longa sa chuan agus ní fhágfaidh siad roimh an Luan mar tá an ghaoth láidir fós ar an gcósta"),
        ("hi", "जहाज बंदरगाह में हैं और वे सोमवार से पहले नहीं जाएंगे क्योंकि तट पर अभी भी तेज हवा है"),
        ("hu", "A hajók a kikötőben vannak, és nem indulnak el hétfő előtt, mert a parton még mindig erős a szél"),
        ("hy", "Նավերը նավահանգստում են և չեն մեկնի մինչև երկուշաբթի, քանի որ ափին դեռ ուժեղ քամի է"),
        ("id", "Kapal itu berada di pelabuhan dan tidak akan berangkat sebelum hari Senin karena masih ada badai"),
        ("it", "Le navi sono nel porto e non partiranno prima di lunedì, perché sulla costa c'è ancora molto vento"),
        ("ja", "船は港にいて、海岸ではまだ風が強いため、月曜日まで出発しない予定です。"),
        ("kk", "Кемелер портта тұр және дүйсенбіге дейін шықпайды, өйткені жағалауда әлі қатты жел соғып тұр"),
        ("ko", "해안에 아직 바람이 강하게 불기 때문에 배들은 월요일까지 항구에 머물 것이라고 밝혔다."),
        ("lt", "Laivai yra uoste ir neišplauks iki pirmadienio, nes pakrantėje vis dar pučia labai stiprus vėjas"),
        ("ne", "जहाजहरू बन्दरगाहमा छन् र तटमा अझै हावा चलेको हुनाले सोमबार भन्दा अघि जाने छैनन्"),
        ("nl", "De schepen liggen in de haven en zullen niet voor maandag vertrekken, want er staat nog veel wind"),
        (
            "no",
            "Skipene ligger i havnen, og de seiler ikke før mandag fordi det fortsatt blåser mye ved kysten, sa noen"
        ),
        ("pl", "Statki są w porcie i nie wypłyną przed poniedziałkiem, ponieważ na wybrzeżu nadal wieje silny wiatr"),
        ("pt", "Os navios estão no porto e não vão sair antes de segunda-feira, porque ainda há muito vento"),
        ("ro", "Navele sunt în port și nu vor pleca înainte de luni, pentru că pe coastă bate încă un vânt puternic"),
        ("ru", "Корабли стоят в порту и не выйдут до понедельника, потому что на побережье всё ещё сильный ветер"),
        ("sk", "Lode sú v prístave a nevyplávajú skôr ako v pondelok, pretože na pobreží je stále silný vietor"),
        ("sr", "Бродови су у луци и неће испловити пре понедељка, јер на обали још увек дува јак ветар"),
        ("sv", "Fartygen ligger i hamnen och de avgår inte före måndag eftersom det fortfarande blåser vid kusten"),
        ("ta", "கப்பல்கள் துறைமுகத்தில் உள்ளன, திங்கட்கிழமைக்கு முன் அவை புறப்படாது என்று அவர் கூறினார்"),
        ("th", "เรืออยู่ในท่าเรือและจะไม่ออกก่อนวันจันทร์เพราะลมยังแรงอยู่ที่ชายฝั่ง"),
        ("tr", "Gemiler limanda ve pazartesiden önce ayrılmayacaklar, çünkü kıyıda hala çok kuvvetli bir rüzgar var"),
        ("uk", "Кораблі стоять у порту і не вийдуть до понеділка, тому що на узбережжі все ще сильний вітер"),
        ("ur", "جہاز بندرگاہ میں ہیں اور وہ پیر سے پہلے روانہ نہیں ہوں گے کیونکہ ساحل پر ابھی تک تیز ہوا چل رہی ہے"),
        ("vi", "Các con tàu đang ở trong cảng và sẽ không rời đi trước thứ hai vì gió ngoài biển vẫn còn mạnh"),
        ("yi", "די שיפֿן זענען אין האַפֿן און זיי וועלן נישט אַרויספֿאָרן פֿאַר מאָנטיק ווייל עס איז נאָך דאָ אַ ווינט"),
        ("zh", "船只仍在港口，由于海岸风力仍然很大，它们在星期一之前不会离开。"),
    ]

    @Test(arguments: samples)
    func detected(_ code: String, _ text: String) {
        #expect(LanguageDetector.detect(text).code == code)
    }

    @Test(arguments: ["", "12 34", "!!!", "xyzzy plugh", "\u{FFFD}\u{FFFD}"])
    func undetermined(_ text: String) {
        #expect(LanguageDetector.detect(text) == .undetermined)
    }

    /// Five to ten words, most of which are in no list.
    @Test(arguments: [
        ("bg", "Критиците казват, че спестеното ще бъде малко"), ("cs", "Kritici tvrdí, že úspora bude malá"),
        ("de", "Viele Familien fahren künftig mit dem Bus"), ("en", "Critics say the savings will be small"),
        ("es", "Una guarnición militar atacada; provincia de Buenos Aires"),
        ("fr", "Variation annuelle du solde naturel de la commune"), ("it", "Chiudono le biblioteche più antiche"),
        ("no", "Kritikere sier at innsparingen blir liten"), ("pl", "Badania powierzchni ściany budowy"),
        ("pt", "Os críticos dizem que a poupança será pequena"), ("sk", "Knižnice v meste zavreli, hoci to nechceli"),
        ("uk", "Критики кажуть, що економія буде невеликою"), ("ru", "СОВЕТ РЕШИЛ ЗАКРЫТЬ СТАРЕЙШИЕ БИБЛИОТЕКИ"),
    ])
    func shortTexts(_ code: String, _ text: String) {
        #expect(LanguageDetector.detect(text).code == code)
    }

    @Test("units say nothing of the language")
    func units() {
        let recipe = "Ingredients: 100 g brown sugar, 150 g plain flour, 100 g cold butter, 50 g oats and the apples."
        #expect(LanguageDetector.detect(recipe) == .english)
    }

    @Test func aTitleShowsTheLanguageOfAShortText() {
        for text in ["Private rents rose 3.1 percent.", "Private rents in Britain rose by 3.1 per cent."] {
            #expect(LanguageDetector.detect(text) != .english)
            #expect(Document(text: text, title: "Rents rise at the slowest pace in five years").language == .english)
        }
    }

    @Test("the documentation's table has the numbers of the lists", arguments: Language.all)
    func documentedNumbers(language: Language) throws {
        let page = try String(
            contentsOf: packageFolder.appendingPathComponent("Sources/Precis/Precis.docc/Text.md"), encoding: .utf8)
        func count(_ lists: String...) -> Int { lists.reduce(0) { $0 + WordListTests.words($1).count } }
        let stemmer = language == .korean ? "rules of our own" : language.stemmer ?? "–"
        let abbreviations = count(language.abbreviations, language.titles, language.numberAbbreviations)
        let row =
            "| `\(language.code)` | \(language.name) | \(stemmer) | \(count(language.stopWords)) | \(abbreviations) | "
        #expect(page.contains("\n" + row), "\(row)")
    }

    @Test func everyLanguageHasASample() {
        #expect(Self.samples.map(\.0).sorted() == Language.all.map(\.code))
    }
}
