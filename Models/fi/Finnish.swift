extension Language {
    /// Finnish. The lists were written for this project.
    public static let finnish = Language(
        code: "fi", name: "Finnish", stemmer: "finnish",
        stopWords: """
            aika aina ainakin alle alla asti ei eivät eikä eli ellei en enemmän enää ennen entä eri erittäin esimerkiksi
            että he heidän heille heitä hyvin hän häneen hänellä hänen häntä hänet ilman itse ja jo jolla jolle jolloin
            jonka jos joskus jossa josta jota jotka jotta joka jokin joku juuri kai kaikki kaikkien kanssa kautta kerran
            keskellä kohti koko koska kuin kuinka kuitenkin kun kuten kyllä lisäksi lopulta luona lähellä läpi me meidän
            meille meitä melko mikä mikään mikäli miksi millainen milloin minkä minua minulla minun minut minä missä
            mistä mitä miten mitään molemmat monet moni muiden mukaan muun mutta muut muuta myös myöhemmin ne niiden
            niin niissä niitä noin nuo nyt näiden näin nämä näissä näitä oikein ole olemme olen oleva olevat olivat oli
            olisi olla olleet ollut on ovat ohi paljon pois pitkin pitää puolesta pääasiassa saa saakka samoin sama
            sanoi se sekä sen sekin siellä siinä siis siitä sinne sinun sinä sisällä sitten sitä suuri tai taas tahansa
            takaisin takia tapauksessa te teidän tosin tuo tuon tulee tuli tule tämä tämän tässä tästä tätä täällä vaan
            vaikka vain vasta vastaan vai varten verran vielä voi voidaan voivat vuonna vuoden vuoksi yhdessä yhä yksi
            yli ympäri
            """,
        abbreviations: """
            ark arv ap eaa eKr ekr em esim fil fm hra ip jaa jkr jms jne joht ko kpl ks lk luku mm mrd milj ma mk mr n
            nk no nro ns os oy p per pj prof puh pv rn rva s sd so syn synt t tri tel tm ts tsto us v vas vk vm vs vt
            vrt ym yms yo
            """,
        titles: "hra rva nti tri prof dos maist ins pastori kenr",
        numberAbbreviations: "n nro s sivu kuva taulukko ks luku kpl klo",
        months: """
            tammikuu|tammikuuta|tammikuun helmikuu|helmikuuta|helmikuun maaliskuu|maaliskuuta|maaliskuun
            huhtikuu|huhtikuuta|huhtikuun toukokuu|toukokuuta|toukokuun kesäkuu|kesäkuuta|kesäkuun
            heinäkuu|heinäkuuta|heinäkuun elokuu|elokuuta|elokuun syyskuu|syyskuuta|syyskuun lokakuu|lokakuuta|lokakuun
            marraskuu|marraskuuta|marraskuun joulukuu|joulukuuta|joulukuun
            """,
        weekdays: "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
        letters: "äöå",
        hasOrdinalPoints: true)
}
