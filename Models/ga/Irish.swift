extension Language {
    /// Irish. The lists were written for this project.
    public static let irish = Language(
        code: "ga", name: "Irish", stemmer: "irish",
        stopWords: """
            a ach ag agus an ann aon ar arbh ár as b ba be bheadh bheith bhfuil bhí bhíodh bhur ceann chuig chun cén
            cibé conas cad cá céard ciad d dá dár de deich den do don dó duit dúinn dúirt é eile féin faoi faoin fear
            freisin fós gach gan go gur gurbh i iad idir in ina inár inniu is iomaí isteach í le leat leis léi linn mar
            mé measc mo mór muid ná nach nár nó ní níl níor níos nuair nua os oraibh ó ón orainn orm ort píosa roimh sa
            sé seo shin sibh sin siad sinn sna sí sula tá tar thar thart thú timpeall tí tú trí tríd um uaidh uair uile
            """,
        abbreviations: "etc srl lch lgh uimh m.sh i.e r.ch i.ch",
        titles: "an.t dr",
        numberAbbreviations: "uimh lch",
        elisions: "d b m",
        months: "eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa meán deireadh samhain nollaig",
        letters: "áéíóú")
}
