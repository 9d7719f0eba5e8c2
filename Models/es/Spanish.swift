extension Language {
    /// Spanish. The lists were written for this project.
    public static let spanish = Language(
        code: "es", name: "Spanish", stemmer: "spanish",
        stopWords: """
            a acá además adonde ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ambas ambos ante
            antes aquel aquella aquellas aquello aquellos aquí arriba así aún aunque bajo bastante bien cada casi cerca
            cierta cierto como cómo con conmigo consigo contigo contra cual cuál cuales cualquier cualquiera cuando
            cuándo cuanta cuánta cuanto cuánto cuantos cuya cuyas cuyo cuyos de debajo debe deben debido del delante
            demás demasiado dentro desde después detrás dice dicho dijo donde dónde dos durante e el él ella ellas ello
            ellos en encima entonces entre era eran eras eres es esa esas ese eso esos esta está estaba estaban estado
            estamos están estar estará estas éste éstas este esto estos estoy estuvo etc fue fuera fueron fui ha
            haber había habían habrá hace hacen hacer hacia han has hasta hay haya he hecho hemos hizo hoy hubo incluso
            jamás junto la las le les lo los luego mas más me mediante mejor menos mi mía mías mientras mío míos mis
            misma mismas mismo mismos mucha muchas mucho muchos muy nada nadie ni ningún ninguna ningunas ninguno no nos
            nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para parece pero poca
            pocas poco pocos podrá podría por porque primer primera primero pudo pueda puede pueden pues que qué quien
            quién quienes quiénes quizá quizás se sea sean según ser será serán sería si sí sido siempre siendo sin sino
            so sobre sola solamente solo sólo son soy su sus suya suyas suyo suyos tal tales también tampoco tan tanta
            tanto te tenemos tener tengo ti tiene tienen toda todas todavía todo todos tras través tres tu tú tus tuvo
            tuya tuyo u un una unas uno unos usted ustedes va vamos van varias varios vez veces vosotras vosotros voy
            vuestra vuestro y ya yo
            dijeron aseguró explicó indicó señaló añadió afirmó informó agregó
            """,
        abbreviations: """
            etc p.ej ej aprox av avda c cap cía dpto depto ed ee.uu ee.uu.aa e.u ee uu jr máx mín ntra pág págs pl
            pza ptas s.a s.l s.a.r.l a.c d.c a.m p.m teléf tel trad vda vs ibíd op cit cf gob hnos párr párrf rep
            ene feb mar abr jun jul ago sep sept oct nov dic lun mié jue vie sáb dom ud uds vd vds s.s a.d
            """,
        titles: """
            sr sra srta sres sras srtas d dª dña dr dra drs dres prof profa lic licda ing arq gral cnel cap tte sgto
            mons pbro fr sto sta rvdo excmo ilmo exmo hno hna st
            """,
        numberAbbreviations: """
            n nº núm núms no art arts pág págs p pp cap caps fig figs t tomo vol vols párr párrf inc apdo aprox km kg
            """,
        months: """
            enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep
            octubre|oct noviembre|nov diciembre|dic
            """,
        weekdays: "lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom",
        times: """
            mañana mañanas tarde tardes noche noches medianoche madrugada ayer día días semana semanas mes meses año
            años hora horas minuto minutos
            """,
        letters: "áéíñóúü",
        hasThoroughAbbreviations: true)
}
