extension Language {
    /// Korean. Korean words keep their particles. The lists were written for this project.
    public static let korean = Language(
        code: "ko", name: "Korean",
        stopWords: """
            이 그 저 것 수 등 및 또는 그리고 그러나 하지만 그런데 그래서 따라서 때문에 위해 위한 대한 대해 통해 관한 관련 의해 따라 있다 있는 있었다 없다 없는 한다 하는 했다 하고 하며 된다 되는
            됐다 되고 이다 이라고 라고 라는 이라는 고 며 는 은 가 를 을 에 에서 에게 로 으로 와 과 도 만 의 부터 까지 보다 처럼 같은 같이 이런 그런 저런 이것 그것 여기 거기 우리 나는 내가
            너는 그는 그녀는 그들은 이날 오늘 어제 지난 이번 다른 모든 여러 매우 아주 더 가장 다시 또 또한 이미 아직 지금 현재 당시 이후 이전 전 후 중 내 외 간 약 각 두 한 세 것이다 것으로
            것은 것을 것이 밝혔다 말했다 전했다 설명했다
            """,
        months: "1월|일월 2월|이월 3월|삼월 4월|사월 5월|오월 6월|유월 7월|칠월 8월|팔월 9월|구월 10월|시월 11월|십일월 12월|십이월")
}
