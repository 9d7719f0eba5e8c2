/// How a story says that nobody had anything to say. Lower case, one a line; written for this project.
public enum NoComment {
    /// What a short sentence that tells no more holds.
    public static let phrases = """
        declined to comment
        declined comment
        declined to be interviewed
        declined requests for comment
        declined to elaborate
        refused to comment
        would not comment
        had no comment
        had no immediate comment
        made no immediate comment
        did not immediately respond
        did not immediately return
        did not immediately reply
        did not respond to
        did not return a
        did not return calls
        did not return phone
        did not reply to
        could not be reached
        could not immediately be reached
        could not be immediately reached
        was not immediately available
        were not immediately available
        available for comment
        unavailable for comment
        no immediate comment from
        contacted for comment
        approached for comment
        asked for comment
        a refusé de commenter
        ont refusé de commenter
        refusé de s'exprimer
        refusé de s’exprimer
        pas souhaité commenter
        pas souhaité s'exprimer
        pas souhaité s’exprimer
        pas souhaité réagir
        pas répondu aux sollicitations
        pas donné suite
        refusé à tout commentaire
        pas fait de commentaire
        n'était pas joignable
        n’était pas joignable
        wollte sich nicht äußern
        wollten sich nicht äußern
        wollte sich dazu nicht äußern
        wollte sich zunächst nicht äußern
        äußerte sich zunächst nicht
        lehnte eine stellungnahme
        lehnte einen kommentar
        lehnte es ab, sich
        war zunächst nicht zu erreichen
        reagierte zunächst nicht
        se negó a hacer comentarios
        se negó a comentar
        declinó hacer comentarios
        declinó comentar
        rehusó comentar
        no quiso hacer comentarios
        no respondió de inmediato
        non ha voluto commentare
        non hanno voluto commentare
        rifiutato di commentare
        não quis comentar
        não quis se manifestar
        recusou-se a comentar
        se recusou a comentar
        não respondeu aos pedidos
        wilde niet reageren
        wil niet reageren
        niet bereikbaar voor commentaar
        odmówił komentarza
        odmówiła komentarza
        odmówili komentarza
        отказался от комментариев
        отказалась от комментариев
        отказались от комментариев
        từ chối bình luận
        từ chối trả lời
        chưa đưa ra bình luận
        chưa có phản hồi
        拒绝置评
        拒绝评论
        コメントを控え
        コメントを差し控え
        """
}
