extension Language {
    /// Italian. The lists were written for this project.
    public static let italian = Language(
        code: "it", name: "Italian", stemmer: "italian",
        stopWords: """
            a abbastanza ad adesso agli ai al alcune alcuni alcuno all alla alle allo allora altra altre altri altro
            anche ancora appena avanti avere aveva avevano avrà avrebbe bene c ce che chi ci ciascuno ciò cioè circa coi
            col come comunque con contro cosa così cui d da dagli dai dal dall dalla dalle dallo davanti degli dei del
            dell della delle dello dentro di dopo dove dovrà dovrebbe due dunque durante e è ebbe ecco ed era erano
            essere fa far fare fatto fino fin fra fu furono già gli ha hai hanno ho i il in infatti infine inoltre
            insieme invece io l la là le lei li lo loro lui lungo ma mai me meno mentre mi mia mie miei mio molta molte molti
            molto ne né negli nei nel nell nella nelle nello nemmeno nessun nessuna nessuno niente no noi non nostra
            nostre nostri nostro nulla o od ogni oggi oltre oppure ora parte per perché perciò perfino però più poco poi
            poiché possono potrà potrebbe presso prima prime primi primo proprio può pur pure qual quale quali qualche
            qualcosa qualcuno quando quanta quanti quanto quasi quel quella quelle quelli quello questa queste questi
            questo qui quindi s sarà sarebbe se secondo sé sei sembra sempre senza si sia siamo siano siete solo sono
            sopra soprattutto sotto sta stata stato state stati stesso stessa su sua sue sugli sui sul sull sulla sulle
            sullo suo suoi tanta tante tanti tanto ti tra tre troppo tu tua tue tuo tuoi tutta tutte tutti tutto un una uno v va verso vi via voi
            volta vostra vostro
            detto spiegato aggiunto dice dicono racconta
            """,
        abbreviations: """
            a.c art avv ca cap c.a cfr c.so d.c dott ecc es fig gen ing lett lit n.b num pag p.es p.za pp prof rag reg
            s.a s.p.a spa s.r.l srl sez sec seg segg sgg tab tel v vol vs v.le a.m p.m feb mar apr mag giu lug ago set
            sett ott nov dic
            """,
        titles: """
            ass egr gent gent.mo gent.ma ill.mo min spett sig sigg sig.ra sig.na sigra dott dott.ssa dr dr.ssa prof prof.ssa avv ing arch geom rag on sen gen col cap
            magg ten mons don ss s comm cav
            sig.ri dott.ri pres ten.col cap.no
            """,
        numberAbbreviations: "n nr num art artt pag pagg p pp cap capp fig figg tab vol voll sec",
        elisions: """
            l un d dell all dall nell sull c s m t v n quest quell bell sant nient quant tutt anch com dov cos gl
            """,
        months: """
            gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set
            ottobre|ott novembre|nov dicembre|dic
            """,
        weekdays: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        times: """
            mattina mattino pomeriggio sera notte mezzanotte mezzogiorno alba ieri domani giorno giorni settimana
            settimane mese mesi anno anni ora ore minuto minuti
            """,
        letters: "àèéìíîòóù")
}
