extension Language {
    /// Catalan. The lists were written for this project.
    public static let catalan = Language(
        code: "ca", name: "Catalan", stemmer: "catalan",
        stopWords: """
            a abans ací ah així això al aleshores algun alguna algunes alguns alhora allà allí allò als altra altre
            altres amb ambdós amunt anar ans apa aquell aquella aquelles aquells aquest aquesta aquestes aquests aquí
            baix bastant bé cada cadascú cap causa com consegueixo contra d da dalt damunt darrera darrere davant de del
            dels des després deu dins dir dit diu diversos doncs dos durant e el elles ell ella ells els em en encara
            ens entre era eren es és esta està estan estar estat estava et etc ets fa fan feia fer fet fi fins força fou
            gaire gairebé ha haver havia hem hi ho i igual inclòs ja jo l la les li llarg llavors lo lloc m mai major
            malgrat mateix mateixa meu meva meves meus mentre més mig molt molta moltes molts mon mons n na ne ni ningú
            no nogensmenys només nos nosaltres nostra nostre nou o on os pas pel pels per perquè però poc poca pocs
            podria pot poden potser primer primera propi puc qual quals qualsevol quan quant que què quelcom qui quin
            quina quins s sa sant se seu seus seva seves segons sempre sense ser serà seria si sí sinó sobre sols som
            són sota sou ta tal també tampoc tan tant tanta te tenen tenia tenir teu teva té tot tota totes tothom tots
            tres tu tus un una unes uns us va vaig van vam vau vers vos vosaltres vostra vostre
            """,
        abbreviations: """
            a.c av aprox art c cap cf cia d.c dept ed etc ex fig núm p pàg pàgs pl p.ex pp prof sr sra st sta tel vol vs
            a.m p.m s.a s.l gen febr abr set oct nov des
            """,
        titles: "sr sra srta sres dr dra prof en na d st sta mn mons gral",
        numberAbbreviations: "núm n p pp pàg art cap fig vol",
        elisions: "l d s m t n",
        months: """
            gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov
            desembre|des
            """,
        weekdays: "dilluns dimarts dimecres dijous divendres dissabte diumenge",
        times: """
            matí matins migdia tarda tardes vespre vespres nit nits mitjanit matinada ahir demà dia dies setmana
            setmanes mes mesos any anys hora hores minut minuts
            """,
        letters: "àçèéíïòóúü·")
}
