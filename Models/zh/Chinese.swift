extension Language {
    /// Chinese. Chinese is tokenised in overlapping pairs of characters, so that stop words of two characters match as
    /// they stand. The lists were written for this project.
    public static let chinese = Language(
        code: "zh", name: "Chinese",
        stopWords: """
            的 了 在 是 我 有 和 就 不 人 都 一 一个 一些 一种 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 那 他 她 它 我们 你们 他们 她们 它们 这个 那个 这些 那些 这里 那里 这样
            那样 什么 怎么 为什么 哪 哪里 谁 多少 几 但 但是 而 而且 或 或者 如果 因为 所以 因此 虽然 然而 不过 与 及 以及 及其 等 等等 之 其 其中 于 由 由于 被 把 将 对 对于 关于 从 向
            以 为 为了 让 使 给 并 并且 还 还是 又 再 已 已经 正在 可 可以 能 能够 应该 必须 需要 只 只有 只是 更 最 非常 比 比较 太 每 各 各种 某 某些 另 另外 其他 其它 同时 之后 之前
            以后 以前 后 前 中 内 外 下 时 时候 当 今天 昨天 目前 现在 表示 认为 通过 根据 按照 進行 进行 這 個 這個 們 我們 他們 說 對 對於 為 為了 從 還 還是 沒 沒有 與 於 後 會 來 過
            裡 裏 讓 將 並 並且 關於 這些 那麼 什麼 怎麼 為什麼 雖然 因為 經過 應該 已經 現在 時候
            """,
        months: "1月|一月 2月|二月 3月|三月 4月|四月 5月|五月 6月|六月 7月|七月 8月|八月 9月|九月 10月|十月 11月|十一月 12月|十二月")
}
