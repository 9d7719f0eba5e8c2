extension Language {
    /// Japanese. Japanese is tokenised in overlapping pairs of characters, katakana by words; stop words of two
    /// characters match as they stand. The lists were written for this project.
    public static let japanese = Language(
        code: "ja", name: "Japanese",
        stopWords: """
            の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ
            によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ その後 できる それ う ので なお のみ でき き つ における および いう さらに でも ら たり
            その他 に関する たち ます ん なら に対して 特に せる 及び これら とき では にて ほか ながら うち そして とともに ただし かつて それぞれ または お ほど ものの に対する ほとんど と共に
            といった です とも ところ ここ ました した して った ている てい
            """,
        months: "1月|一月 2月|二月 3月|三月 4月|四月 5月|五月 6月|六月 7月|七月 8月|八月 9月|九月 10月|十月 11月|十一月 12月|十二月")
}
