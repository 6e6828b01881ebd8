package org.yanxun.roster.load.read;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.Term.TraineeType;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** The columns of a roster sheet: read under any of their names, offered in the reader's language. */
@Component
public class ImportColumns {

    static final String YES = "roster.yes";
    static final String NO = "roster.no";

    private final ColumnWords words;
    private final SheetShape reading;

    /** Columns named in all languages these words know. */
    public ImportColumns(Words words) {
        this.words = new ColumnWords(words);
        reading = shape(words.in(Language.HANT), List.of());
    }

    /** The columns as they are read: under all names of all languages; what a choice means is told by {@link Labels}. */
    public SheetShape reading() {
        return reading;
    }

    /** The columns as a template offers them. */
    public SheetShape template(Speech speech) {
        return shape(speech, List.of(speech.language()));
    }

    private SheetShape shape(Speech titles, List<Language> tongues) {
        return ColumnWords.shape(titles, "roster.people", "roster.note.", columns(tongues));
    }

    private List<SheetColumn> columns(List<Language> tongues) {
        return List.of(
                SheetColumn.id("staffNumber", names("staffNumber", "教師編號", "职工号", "編號")),
                SheetColumn.text("name", names("name", "教師姓名", "名字")).needed(),
                SheetColumn.id("idNumber", names("idNumber", "身份證號", "身份證號碼", "身份證件號", "身分證字號")),
                SheetColumn.id("code", names("code", "學校代碼", "學校標識碼", "school code"))
                        .needed(),
                SheetColumn.text("kind", names("kind", "崗位", "職位", "position"))
                        .among(labels(PostKind.values(), Term::key, tongues)),
                SheetColumn.text("stage", names("stage", "任教學段"))
                        .among(labels(SchoolStage.values(), ImportColumns::stageKey, tongues)),
                SheetColumn.text("subject", names("subject", "任教學科", "科目"))
                        .among(labels(Subject.values(), Term::key, tongues)),
                SheetColumn.text("staffing", names("staffing", "用人形式", "編制情況"))
                        .among(labels(Staffing.values(), Term::key, tongues)),
                SheetColumn.date("from", names("from", "到校日期", "到任日期", "任職時間")),
                SheetColumn.date("teachingSince", names("teachingSince", "參加工作日期", "教齡起算")),
                SheetColumn.text("homeroom", names("homeroom", "是否班主任")).among(truths(tongues)),
                SheetColumn.text("liaison", names("liaison", "聯絡員", "是否聯絡員")).among(truths(tongues)),
                SheetColumn.text("trainee", names("trainee", "人員類型"))
                        .among(labels(TraineeType.values(), Term::key, tongues)),
                SheetColumn.id("mobile", names("mobile", "手機號碼", "聯繫電話", "phone")),
                SheetColumn.text("email", names("email", "郵箱", "mail")),
                SheetColumn.text(CredentialCells.KIND, names(CredentialCells.KIND, "稱號", "資格", "學歷"))
                        .among(labels(CredentialKind.values(), Term::key, tongues)),
                SheetColumn.text(CredentialCells.LEVEL, names(CredentialCells.LEVEL, "授予級別", "等級")),
                SheetColumn.text(CredentialCells.SUBJECT, names(CredentialCells.SUBJECT))
                        .among(labels(Subject.values(), Term::key, tongues)),
                SheetColumn.id(CredentialCells.CERTIFICATE, names(CredentialCells.CERTIFICATE, "證書號")),
                SheetColumn.date(CredentialCells.FROM, names(CredentialCells.FROM, "授予日期")),
                SheetColumn.date(CredentialCells.UNTIL, names(CredentialCells.UNTIL, "期滿日期")));
    }

    private String[] names(String key, String... others) {
        return words.names(key, others);
    }

    private <T> List<String> labels(T[] terms, Function<T, String> key, List<Language> tongues) {
        return words.labels(terms, key, tongues);
    }

    private List<String> truths(List<Language> tongues) {
        return Stream.of(YES, NO).flatMap(key -> in(key, tongues)).toList();
    }

    Stream<String> in(String key, List<Language> tongues) {
        return words.in(key, tongues);
    }

    static String stageKey(SchoolStage stage) {
        return "shell.stage." + stage.name();
    }
}
