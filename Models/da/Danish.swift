extension Language {
    /// Danish. The lists were written for this project.
    public static let danish = Language(
        code: "da", name: "Danish", stemmer: "danish",
        stopWords: """
            ad af aldrig alle allerede alligevel alt altid altså anden andet andre at bare begge bl blandt blev blive
            bliver blot burde bør da de dem den denne dens der derefter deres derfor derved dermed dertil des desuden
            det dette dig din dine dit dog du efter ej eller ellers en end endda endnu enhver er et fik fire flere
            fleste for foran fordi forrige fra få får før først første gennem gik gjorde god godt gør gøre ham han hans
            har havde have hej helt hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan
            hvorfor hvornår i idet igen ikke imellem imod ind inden indtil ingen intet især ja jeg jer jeres kan kom
            komme kommer kun kunne lad lige ligesom man mange med meget mellem men mens mere mest mig min mindre mine
            mit mod måske må ned nej noget nogle nogen nok nu ny nye når nær næste næsten og også om omkring op os over
            overfor på samme samt sammen se selv selvom senere ser siden sig sige siger sin sine sit skal skulle som
            stadig så sådan tidligere til to tre ud uden udenfor under undtagen var ved vi via vil ville vor vore vores
            være været
            """,
        abbreviations: """
            adr adv afd afs alm anm art bd bl.a ca cand dvs d.v.s ekskl e.kr etc evt f.eks f.kr fig fm forts fork fx g.d hhv
            inkl jf jr kap kgl kl kr lign m.a.o m.fl m.m m.v maks max mia min mio mfl mv nr nb o.l osv o.s.v p.gr.a pga
            ph ref resp s.u sml st stk str såk tlf tilf vedr eks e.u i.e u.s u.s.a p.m a.m
            """,
        titles: "hr fr frk dr prof adv mag cand cand.jur cand.mag cand.med skt sct st kapt gen ing",
        numberAbbreviations: "nr s kap fig art ca kl pkt stk bd",
        months: """
            januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sept|sep oktober|okt
            november|nov december|dec
            """,
        weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        times: """
            morgen formiddag eftermiddag eftermiddagen aften aftenen nat natten midnat går dag dagen dage uge ugen
            uger weekend weekenden måned måneden måneder år året time timer minut minutter
            """,
        letters: "æøåé",
        hasOrdinalPoints: true)
}
