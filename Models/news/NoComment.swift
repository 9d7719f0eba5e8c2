/// How a story says that nobody had anything to say. Lower case, one a line; written for this project.
package enum NoComment {
    /// What a short sentence that tells no more holds.
    package static let phrases = """
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
        wollte den vorfall nicht kommentieren
        war für eine stellungnahme nicht
        ließ eine anfrage unbeantwortet
        ließ eine anfrage zunächst
        no quiso comentar
        no quisieron comentar
        no hizo comentarios
        no respondió a las preguntas
        no respondió a las llamadas
        no respondió a las solicitudes
        declinou comentar
        não comentou o caso
        não comentou o assunto
        não retornou os contatos
        não respondeu ao contato
        optou por não comentar
        non ha commentato
        no comment dal
        non ha rilasciato dichiarazioni
        non ha rilasciato commenti
        heeft niet gereageerd
        gaf geen commentaar
        wilde geen commentaar
        avböjer att kommentera
        avböjde att kommentera
        ville inte kommentera
        vill inte kommentera
        har inte velat kommentera
        nie chciał komentować
        nie chciała komentować
        nie odpowiedział na pytania
        nie skomentował
        odmítl komentovat
        odmítla komentovat
        odmítli komentovat
        se odmítl vyjádřit
        se odmítla vyjádřit
        nechtěl komentovat
        отказался комментировать
        отказалась комментировать
        отказались комментировать
        не ответил на запрос
        не ответили на запрос
        відмовився від коментарів
        відмовилась від коментарів
        відмовилася від коментарів
        відмовилися від коментарів
        відмовився коментувати
        не відповіли на запит
        yorum yapmadı
        yorum yapmaktan kaçındı
        yorum yapmayı reddetti
        açıklama yapmaktan kaçındı
        menolak berkomentar
        enggan berkomentar
        belum memberikan komentar
        belum memberikan tanggapan
        belum merespons
        رفض التعليق
        رفضت التعليق
        رفضوا التعليق
        امتنع عن التعليق
        لم يصدر تعليق
        ولم يتسن الاتصال
        ولم يتسن الحصول على تعليق
        ولم يتسن لرويترز
        टिप्पणी करने से इनकार
        टिप्पणी करने से इंकार
        टिप्पणी से इनकार
        未予置评
        不予置评
        未回应置评
        尚未作出回应
        コメントしていない
        コメントは得られ
        回答を控え
        논평을 거부
        언급을 피했
        답변하지 않았
        ปฏิเสธที่จะแสดงความคิดเห็น
        ปฏิเสธให้ความเห็น
        """
}
