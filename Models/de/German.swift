extension Language {
    /// German. The lists were written for this project.
    public static let german = Language(
        code: "de", name: "German", stemmer: "german",
        stopWords: """
            ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes anders auch auf
            aus außer außerdem bald bei beide beiden beim bereits besonders bevor bis bisher bin bist da dabei dadurch
            dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf darin darüber darum
            darunter das daß dass davon davor dazu dein deine deinem deinen deiner dem demnach den denen denn dennoch
            der deren derselbe des deshalb dessen desto deswegen dich die dies diese dieselbe diesem diesen dieser
            dieses dir doch dort dorthin du durch dürfen durfte eben ebenfalls ebenso eher ehe eigentlich ein eine
            einem einen einer eines einige einigen einiger einiges einmal entweder er es etwa etwas euch euer eure eurem
            euren falls fast für gab ganz gar gegen gegenüber gehabt gemäß genug gerade gern geworden gewesen gibt habe
            haben habt hat hatte hatten hätte hätten her heute hier hierbei hin hinter hinzu ich ihm ihn ihnen ihr ihre
            ihrem ihren ihrer ihres im immer in indem infolge ins inzwischen irgend ist ja je jede jedem jeden jeder
            jedes jedoch jemand jene jenem jenen jener jenes jetzt kam kann kannst kaum kein keine keinem keinen keiner
            könne können konnte konnten könnte könnten künftig lassen ließ machen macht man manche manchem manchen
            mancher manchmal mehr mehrere mein meine meinem meinen meiner mich mir mit mittels möchte mögen muss müssen
            muß musste mussten nach nachdem nächste nämlich neben nein nicht nichts nie niemand noch nun nur ob oben
            obwohl oder oft ohne per pro sagte schon sehr sei seien sein seine seinem seinen seiner seines seit seitdem
            selber selbst sich sie sind so sobald sofern sogar solche solchem solchen solcher soll sollen sollte sollten
            somit sondern sonst soweit sowie sowohl statt trotz trotzdem über überhaupt um und uns unser unsere unserem
            unseren unserer unter viel viele vielen vieler vielleicht vom von vor vorbei während wann war waren wäre
            wären warum was wegen weil weiter weitere weiteren weiterhin welche welchem welchen welcher welches wem wen
            wenig wenige weniger wenn wer werde werden wessen wie wieder will wir wird wirst wo wobei wodurch wofür
            woher wohin wohl wollen wollte wollten worden wurde wurden würde würden zu zum zumal zur zurück zusammen
            zwar zwei zwischen
            sagt sagen sagten rund laut teilte mitteilte erklärte zufolge gebe gaben
            """,
        abbreviations: """
            abb abk abs abt allg anm art aufl bd bde bearb bes betr bez bzgl bzw ca cf chr christl d.h dgl d.i ders dt
            ebd ehem eigtl einschl engl fa fam entspr etc ev evtl exkl f ff frz geb gegr gem gest ggf griech gr hbf hg hrsg
            i.a i.d.r i.e inkl insb insbes inh jg jh jhd kath kgl lat lfd lit lt m.e max mind min mio mrd mill mwst n.chr
            niederl nördl o.ä o.a o.g orig österr päd pol port röm russ s.o s.u schweiz sog span staatl std str südl
            tel tsd u.a u.ä u.a.m u.u u.v.m urspr usw usf v.a v.chr verh verl vgl vs wg westl östl z.b z.t z.zt zit zzgl
            jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so a.d e.v a.m p.m co
            rd i.h.v i.h.d zz bspw ggü gen
            """,
        titles: """
            fa fam hr hrn fr frl dr dres prof dipl ing dipl.-ing mag st hl msgr pfr gen obst hptm lt rer nat phil med jur h.c
            """,
        numberAbbreviations: """
            nr nrn s abs art bd bde kap abb tab anm aufl jg ca str  § z ziff
            """,
        months: """
            januar|jänner|jan februar|feber|feb märz|mär|mrz april|apr mai juni|jun juli|jul august|aug
            september|sept|sep oktober|okt november|nov dezember|dez
            """,
        weekdays: "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
        times: """
            morgen mittag nachmittag abend abends nacht mitternacht gestern tag tage tagen woche wochen wochenende
            monat monate monaten jahr jahre jahren stunde stunden minute minuten uhr
            """,
        letters: "äöüß",
        hasOrdinalPoints: true, hasThoroughAbbreviations: true)
}
