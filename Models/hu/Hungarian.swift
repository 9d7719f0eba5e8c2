extension Language {
    /// Hungarian. The lists were written for this project.
    public static let hungarian = Language(
        code: "hu", name: "Hungarian", stemmer: "hungarian",
        stopWords: """
            a abba abban abból addig ahhoz ahogy ahol aki akik akkor akár alatt által általában amely amelyek amelyet
            amelynek amíg ami amikor arra arról át az azért azok azon azonban azt aztán azután azzal be bár belül benne
            cikk csak de e é eddig egész egy egyes egyetlen egyéb egyik egyre ehhez el elég ellen első elő először előtt
            emilyen én éppen erre erről és ez ezek ezen ezért ezt ezzel fel felé ha hanem hát helyett hiszen hogy hogyan
            hozzá ide ig így ill illetve ilyen inkább is ismét itt jelen jó jobban juk kell kellett kerül keresztül két
            között közül ki kívül le legalább legyen lehet lehetett lenne lenni lesz lett ma magát maga már más másik
            meg még megint mellett mely melyek mert mi miatt mielőtt mikor milyen mind minden mindenki mindig mint
            mintha mit mivel miért mondta most nagy nagyon ne nekem neki nem nemcsak nincs no olyan ott ő ők őket össze
            pedig persze rá rajta se saját sem semmi sok sokkal soha során szemben szerint szinte számára tehát teljes
            több tovább továbbá történt tud tudja túl ugyan ugyanis új újra után utána utolsó úgy vagy vagyok vagyunk
            valaki valami valamint van vannak vele vissza viszont volt voltak volna
            """,
        abbreviations: """
            a.m ált bp br cca d.u dr du dk ea ed em enc etc évf ex f.h fej fszt gk gr gy hg hiv i.e i.m i.sz ifj igh ill
            ind jan jún júl kb kft kir kk köv ld m max mb min mj mo nov ny nyrt okl okt old p pf pl prof rt rk s.k stb
            szept szerk sz szt szül tc tel ti tkp ui u.i ún uo ú.n vcs vm vö zrt ápr aug dec febr már
            """,
        titles: "dr prof ifj id özv gr br st szt mons",
        numberAbbreviations: "sz kb old p pp fej ld art",
        months: """
            január|jan|januári február|febr|feb március|márc|már április|ápr május|máj június|jún július|júl
            augusztus|aug szeptember|szept október|okt november|nov december|dec
            """,
        weekdays: "hétfő kedd szerda csütörtök péntek szombat vasárnap",
        letters: "áéíóöőúüű",
        hasOrdinalPoints: true)
}
