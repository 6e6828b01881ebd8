package org.yanxun.roster.load.read;

import java.util.List;
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
import org.yanxun.roster.load.read.SheetColumns.Naming;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** The columns of a roster sheet: read under any of their names, offered in the reader's language. */
@Component
public class ImportColumns {

    private final SheetColumns sheet;

    /** Columns named in all languages these words know. */
    public ImportColumns(Words words) {
        sheet = new SheetColumns(words, new Naming("roster.people", "roster.note."), ImportColumns::columns);
    }

    /** All of them. */
    public SheetColumns sheet() {
        return sheet;
    }

    /** The columns as they are read: under all names of all languages; what a choice means is told by {@link Labels}. */
    public SheetShape reading() {
        return sheet.reading();
    }

    /** The columns as a template offers them. */
    public SheetShape template(Speech speech) {
        return sheet.template(speech);
    }

    private static List<SheetColumn> columns(ColumnWords words, List<Language> tongues) {
        return List.of(
                SheetColumn.id("staffNumber", words.names("staffNumber", "教師編號", "职工号", "編號")),
                SheetColumn.text("name", words.names("name", "教師姓名", "名字")).needed(),
                SheetColumn.id("idNumber", words.names("idNumber", "身份證號", "身份證", "身份證號碼", "身份證件號", "身分證字號")),
                SheetColumn.id("code", words.names("code", "學校代碼", "學校標識碼", "school code"))
                        .needed(),
                SheetColumn.text("kind", words.names("kind", "崗位", "職位", "position"))
                        .among(words.labels(PostKind.values(), Term::key, tongues)),
                SheetColumn.text("stage", words.names("stage", "任教學段"))
                        .among(words.labels(SchoolStage.values(), ImportColumns::stageKey, tongues)),
                SheetColumn.text("subject", words.names("subject", "任教學科", "科目"))
                        .among(words.labels(Subject.values(), Term::key, tongues)),
                SheetColumn.text("staffing", words.names("staffing", "用人形式", "編制情況"))
                        .among(words.labels(Staffing.values(), Term::key, tongues)),
                SheetColumn.date("from", words.names("from", "到校日期", "到任日期", "任職時間")),
                SheetColumn.date("teachingSince", words.names("teachingSince", "參加工作日期", "教齡起算")),
                SheetColumn.text("homeroom", words.names("homeroom", "是否班主任")).among(words.truths(tongues)),
                SheetColumn.text("liaison", words.names("liaison", "聯絡員", "是否聯絡員"))
                        .among(words.truths(tongues)),
                SheetColumn.text("trainee", words.names("trainee", "人員類型"))
                        .among(words.labels(TraineeType.values(), Term::key, tongues)),
                SheetColumn.id("mobile", words.names("mobile", "手機號碼", "聯繫電話", "phone")),
                SheetColumn.text("email", words.names("email", "郵箱", "mail")),
                SheetColumn.text(CredentialCells.KIND, words.names(CredentialCells.KIND, "稱號", "資格", "學歷"))
                        .among(words.labels(CredentialKind.values(), Term::key, tongues)),
                SheetColumn.text(CredentialCells.LEVEL, words.names(CredentialCells.LEVEL, "授予級別", "等級")),
                SheetColumn.text(CredentialCells.SUBJECT, words.names(CredentialCells.SUBJECT))
                        .among(words.labels(Subject.values(), Term::key, tongues)),
                SheetColumn.id(CredentialCells.CERTIFICATE, words.names(CredentialCells.CERTIFICATE, "證書號")),
                SheetColumn.date(CredentialCells.FROM, words.names(CredentialCells.FROM, "授予日期")),
                SheetColumn.date(CredentialCells.UNTIL, words.names(CredentialCells.UNTIL, "期滿日期")));
    }

    Stream<String> in(String key, List<Language> tongues) {
        return sheet.words().in(key, tongues);
    }

    static String stageKey(SchoolStage stage) {
        return "shell.stage." + stage.name();
    }
}
