package org.yanxun.language;

import com.github.houbb.opencc4j.util.ZhTwConverterUtil;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words from one script to the other. To simplified Chinese as a reader there says them: by phrases where a character alone would be
 * ambiguous (頭髮), by usage (選單 is 菜单, 檔案 is 文件), and with the school words 國小, 國中 as 小学, 初中.
 */
public final class Script {

    /** What opencc4j's phrases leave in traditional characters: 乾 as dry, 著 as a verb's ending. */
    private static final Pattern DRY = Pattern.compile("乾(?=[净燥杯脆枯洗粮旱涸果])");

    private static final Pattern GOING_ON = Pattern.compile("(?<=[接随沿跟凭味看等带有照])著(?![名作者称述录])");

    private Script() {}

    /** The text in simplified characters; gaps such as {@code {0}}, Latin letters and line ends stay as they are. */
    public static String simplified(String traditional) {
        if (traditional.isEmpty()) {
            return traditional;
        }
        String simplified = DRY.matcher(ZhTwConverterUtil.toSimple(traditional)).replaceAll("干");
        char[] text = GOING_ON.matcher(simplified).replaceAll("着").toCharArray();
        SchoolWords.replaceIn(text, text.length);
        return new String(text);
    }

    /** The text in traditional characters, by phrases where a character alone would be ambiguous. */
    public static String traditional(String simplified) {
        return simplified.isEmpty() ? simplified : ZhTwConverterUtil.toTraditional(simplified);
    }

    /** The text as written and in both scripts, each form once. */
    public static List<String> both(String text) {
        return Stream.of(text, simplified(text), traditional(text)).distinct().toList();
    }
}
