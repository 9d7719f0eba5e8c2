extension Language {
    /// French. The lists were written for this project.
    public static let french = Language(
        code: "fr", name: "French", stemmer: "french",
        stopWords: """
            à afin ai aie aient ailleurs ainsi alors après as assez au aucun aucune aujourd'hui auprès auquel aura
            aurait auraient auront aussi aussitôt autant autour autre autres autrement aux auxquelles auxquels avaient
            avais avait avant avec avez avoir avons ayant beaucoup bien bientôt c ça car ce ceci cela celle celles
            celui cent cependant certain certaine certaines certains ces cet cette ceux chacun chacune chaque chez ci
            comme comment contre d dans davantage de dehors déjà delà depuis dernier dernière derniers dernières
            derrière des dès désormais dessous dessus deux devant devra devrait doit doivent donc dont du durant elle
            elles en encore enfin ensuite entre envers environ es est et étaient étais était étant été êtes être eu eue
            eut eux fait faire fais faisait faut fois font fut furent grâce hors hormis ici il ils j jamais je jusqu
            jusque juste l la là laquelle le lequel les lesquelles lesquels leur leurs loin lors lorsqu lorsque lui m
            ma mais malgré me même mêmes mes mien mienne miens moi moins mon n ne néanmoins ni nombreuses nombreux non
            nos notamment notre nôtre nous nul on ont or ou où oui outre par parce parfois parmi pas pendant personne
            peu peut peuvent peut-être plus plusieurs plutôt pour pourquoi pourra pourrait pourtant premier première
            près presque puis puisqu puisque qu quand quant que quel quelle quelles quelqu'un quelque quelques quels
            qui quiconque quoi quoiqu quoique rien s sa sans sauf se selon sera serait seraient seront ses seul seule
            seulement si sien sienne sinon soi soient sois soit sommes son sont sous souvent suis sur surtout t ta tandis
            tant te tel telle telles tels tes toi ton toujours tous tout toute toutefois toutes très trop tu un une unes
            uns va vais vers via voici voilà vont vos votre vôtre vous vu y dit avez-vous
            """,
        abbreviations: """
            etc cf env ex c.-à-d p.-ex p.ex j.-c n.b p.s s.a s.a.r.l sarl cie sté éd éds trad coll dir fasc hab
            janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim tél apr av bd boul arr dép
            min max sec env approx resp ref réf suppl intr introd ibid op cit loc m2 km h a.m p.m ed
            """,
        titles: """
            card m mm mme mmes mlle mlles me mgr dr drs pr prof st ste sts stes gal cdt col cap lt adj sgt ing
            """,
        numberAbbreviations: """
            n no nos nº n° p pp t vol vols art al ch chap fig figs tab éq § par env av apr
            """,
        elisions: "l d j m n s t c qu jusqu lorsqu puisqu quoiqu quelqu presqu",
        months: """
            janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct
            novembre|nov décembre|déc
            """,
        weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim",
        times: """
            matin matins matinée midi après-midi soir soirs soirée nuit nuits minuit aube hier demain jour jours
            journée semaine semaines week-end mois année années an ans heure heures minute minutes
            """,
        letters: "àâæçèéêëîïôœùûüÿ",
        hasThoroughAbbreviations: true)
}
