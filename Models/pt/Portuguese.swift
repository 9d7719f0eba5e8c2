extension Language {
    /// Portuguese, of Portugal and of Brazil. The lists were written for this project.
    public static let portuguese = Language(
        code: "pt", name: "Portuguese", stemmer: "portuguese",
        stopWords: """
            a à acerca agora ainda além algo alguém algum alguma algumas alguns ali ambas ambos ante antes ao aos apenas
            após aquela aquelas aquele aqueles aqui aquilo as às assim até através bastante bem cada cerca com como
            comigo conforme consigo contigo contra contudo cuja cujas cujo cujos da daquela daquele daí das de debaixo
            dela delas dele deles demais dentro depois desde dessa dessas desse desses desta destas deste destes deve
            devem dever diante disse disso disto do dois dos duas durante e é ela elas ele eles em embora enquanto então
            entre era eram és essa essas esse esses esta está estamos estão estar estará estas estava estavam este
            estes esteve estive estou eu exceto faz fazem fazer fez foi fora foram fosse fui haja há havia houve isso
            isto já jamais lá lhe lhes logo longe mais mas me mediante meio menos meu meus mesma mesmas mesmo mesmos
            mim minha minhas muita muitas muito muitos na nada não nas nem nenhum nenhuma nessa nesse nesta neste ninguém
            nisso no nos nós nossa nossas nosso nossos num numa nunca o onde ontem os ou outra outras outro outros para
            pela pelas pelo pelos perante pode podem pôde poderá poderia pois por porém porquanto porque porquê portanto
            pouca poucas pouco poucos primeira primeiro própria próprias próprio próprios pude quais qual qualquer quando
            quanta quanto quantos quase que quê quem quer são se seja sejam sem sempre sendo ser será serão seria si sido
            só sob sobre sobretudo somente sou sua suas seu seus tal tais talvez também tampouco tanta tanto tão te tem têm
            temos tendo tenha ter terá teria teu teus teve ti tido tinha tinham toda todas todavia todo todos três tu
            tua tuas tudo última último um uma umas uns vai vão vários você vocês vos vós vossa vosso
            """,
        abbreviations: """
            etc p.ex ex aprox av al c cap cia dept depto ed eds ex exa fl jr ltda máx mín obs pág págs pp pça r s.a s/a
            tel trad vs v.g a.c d.c a.m p.m cf ibid op cit eua e.u.a jan fev mar abr mai jun jul ago set out nov dez
            seg ter qua qui sex sáb dom lda
            """,
        titles: """
            sr sra srta srs sras d dr dra drs dras prof profa profª exmo exma ilmo ilma eng arq gen cel cap ten sgt maj
            pe fr st sto sta dom mons min dep sen gov pres v.exa
            """,
        numberAbbreviations: "n nº no núm séc sécs art arts pág págs p pp cap caps fig figs tab vol vols t km kg",
        months: """
            janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set
            outubro|out novembro|nov dezembro|dez
            """,
        weekdays: """
            segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta
            sexta sábado domingo
            """,
        times: """
            manhã manhãs tarde tardes noite noites meia-noite madrugada ontem amanhã dia dias semana semanas mês
            meses ano anos hora horas minuto minutos
            """,
        letters: "áàâãçéêíóôõúü",
        hasThoroughAbbreviations: true)
}
