extension Language {
    /// Romanian. The lists were written for this project.
    public static let romanian = Language(
        code: "ro", name: "Romanian", stemmer: "romanian",
        stopWords: """
            a abia acea aceasta această acel acela acelasi același acele acelea acest acesta aceste acestea acestei
            acestor acestui acolo acum adică ai aici aia aiurea al ala ale alt alta alte altele altfel altul am apoi ar
            are aș asemenea asta astfel asupra atare atât atunci au avea avem avut azi ba bine ca că căci cam când cât
            câte câți cărei cărora cărui care catre către ce cea ceea cei cel cele celor celui ceva chiar cine cineva cu
            cum cumva da dacă dar datorită de deci decât deja deoarece departe deși despre destul din dintr dintre doar
            doi două după e ea ei el ele era erau este eu față face fără fi fie fiecare fiind foarte fost i ia iar ii îi
            îl îmi împotriva în înainte înapoi înca încă încât între întru își îți la le li lor lui mai mare mea mei
            mele mereu meu mi mie mine mod mult multă multe mulți n ne nevoie ni nici niciodată nicio nimeni nimic niște
            noastră noastre noi nostru nouă nu numai o ori oricare orice pe pentru peste poate pot prea prima primul
            prin printr putea puțin s sa să săi sale sau său se și sînt spre sub sunt suntem sus ta tăi tale tău te ți
            timp toată toate tot toți totuși totul tu un una unde unei uneia unele uneori unii unor unui unul va vă vi
            voastră voi vom vor vostru vreo vreun
            """,
        abbreviations: """
            a.m alin art bd bl cap cca dl dna dvs ed etc ex fig i.hr î.hr jud lb loc m max min mil nr op cit pag pct p.m
            ref sc sec sf str şos șos tel ș.a ș.a.m.d tab vol d.hr ian feb mar apr mai iun iul aug sep sept oct noi dec
            """,
        titles: "dl dna d-na d-l dr prof ing av gen col cpt lt sf pr conf acad",
        numberAbbreviations: "nr ap bl et sc sec pag p pp art alin cap fig tab vol pct cca",
        elisions: "într printr dintr",
        months: """
            ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept|sep
            octombrie|oct noiembrie|noi decembrie|dec
            """,
        weekdays: "luni marți miercuri joi vineri sâmbătă duminică",
        times: """
            dimineață dimineața prânz amiază seară seara noapte noaptea ieri mâine zi ziua zile zilele săptămână
            săptămâna săptămâni weekend luni an anul ani anii oră ora ore minut minute
            """,
        letters: "ăâîșțşţ")
}
