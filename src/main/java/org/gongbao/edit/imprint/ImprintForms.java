package org.gongbao.edit.imprint;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongbao.model.ImprintField;

/// How values of masthead and colophon are written: six digits for a postcode, and the like.
public final class ImprintForms {
  private static final Map<ImprintField, Pattern> FORMS = new EnumMap<>(ImprintField.class);

  /// The usual words (内部资料性出版物管理办法 §14).
  public static final String CHARACTER = "内部资料 免费交流";

  /// 效力声明 in its usual words.
  public static final String STATEMENT = "本资料登载的文件与正式文件\n具有同等效力";

  static {
    Pattern phones =
        Pattern.compile("(?:[（(]?0\\d{2,3}[）)]?[-—－ ]?)?\\d{3,4}[-—－ ]?\\d{4}(?:[、，,；; /].*)?");
    FORMS.put(ImprintField.POSTCODE, Pattern.compile("\\d{6}"));
    FORMS.put(
        ImprintField.E_MAIL,
        Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
    FORMS.put(ImprintField.OFFICE_PHONE, phones);
    FORMS.put(ImprintField.EDITORIAL_PHONE, phones);
    FORMS.put(ImprintField.DISTRIBUTION_PHONE, phones);
    FORMS.put(ImprintField.WECHAT, Pattern.compile("[A-Za-z][A-Za-z0-9_-]{3,30}|.*\\p{IsHan}.*"));
    FORMS.put(ImprintField.PRINT_RUN, Pattern.compile(".*[1-9]\\d*.*"));
    FORMS.put(ImprintField.PRINT_DATES, Pattern.compile(".*\\d.*日.*|.*[一二三四五六七八九十]日.*"));
    FORMS.put(ImprintField.PERMIT, Pattern.compile(".*[0-9]{3,}.*"));
  }

  private ImprintForms() {}

  /// False for a value that cannot be right; true where nothing is known of its form.
  public static boolean isWell(ImprintField field, String value) {
    Pattern form = FORMS.get(field);
    return form == null || form.matcher(value).matches();
  }

  /// True when something is known of the form of a field's values.
  public static boolean isKnown(ImprintField field) {
    return FORMS.containsKey(field);
  }
}
