extension Language {
    /// Lithuanian. The lists were written for this project.
    public static let lithuanian = Language(
        code: "lt", name: "Lithuanian", stemmer: "lithuanian",
        stopWords: """
            abi abu ant apie ar arba aš bei bet bus būti būtų buvo dar dabar daug dėl dieną du gal gali galima iki ir iš
            ja jai jais jam jame jau jei jeigu ji jie jiems jis jo jog joje jos jų juk ją jį juos kad kada kai kaip
            kaipo kas kartu kiek kiekvienas kita kiti kitų kol koks kokia kokie ką ko kur kurie kurio kuri kuris kurią
            kurių labai lig link man mane manęs mes metu metų mums mūsų mus na nebe nebuvo nei nes nėra nors nuo o
            pagal pas pat pati pats per po prie prieš pro sau savo save si su tačiau tada tai taip taigi tame tamsta
            tarp tas tau tave tavęs te ten tik tiek ties tie to tokia tokie toks todėl tos tų tuo turi tą tuos už vėl
            vien viena vienas vieną virš vis visa visi visų viską yra žemiau
            """,
        abbreviations: """
            a.a akad ang apskr atk buv doc dr egz etc gen gerb gim gyv ir.kt iš.viso kan kun kt lt lot m mėn min mln
            mlrd pan par pav pirm pl plg pr pr.kr prof psl pvz r red rus s sav sen sk st str šv t t.t t.y tel tūkst už
            vad val vid žr žm a.k el
            """,
        titles: "dr prof doc gerb kun p ponas šv gen plk akad",
        numberAbbreviations: "nr p psl str sk pav t",
        months: """
            sausio|sausis vasario|vasaris kovo|kovas balandžio|balandis gegužės|gegužė birželio|birželis liepos|liepa
            rugpjūčio|rugpjūtis rugsėjo|rugsėjis spalio|spalis lapkričio|lapkritis gruodžio|gruodis
            """,
        letters: "ąčęėįšųūž")
}
