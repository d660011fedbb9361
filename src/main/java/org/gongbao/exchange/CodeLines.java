package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.NodeId;
import org.gongbao.model.QrCode;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// 二维码 of the colophon, as [TextWriter] writes them: `二维码 公报电子版：https://…`. Only what says an
/// address is one.
public final class CodeLines {
  private static final Pattern CODE =
      Pattern.compile("(?U)二维码[\\s　]+(?:([^：\\s]{1,20})：)?([A-Za-z][A-Za-z0-9+.-]*://\\S+)");

  private final Recorder recorder;
  private final List<QrCode> codes = new ArrayList<>();

  CodeLines(Recorder recorder) {
    this.recorder = recorder;
  }

  static String written(QrCode code) {
    String caption = code.caption().isEmpty() ? "" : code.caption().chars() + "：";
    return "二维码 " + caption + code.text().chars();
  }

  /// A line without what says that it is a code: its caption and its address. Any other line as it
  /// is.
  public static String said(String line) {
    Matcher code = CODE.matcher(line);
    return code.matches() ? (code.group(1) == null ? "" : code.group(1)) + code.group(2) : line;
  }

  /// @return false when the line is none
  boolean take(Line line) {
    Matcher code = CODE.matcher(line.text());
    if (!code.matches()) {
      return false;
    }
    NodeId id = recorder.id();
    recorder.claim(line.signs());
    recorder.claim(line.body().part(0, code.start(2)));
    Text text = recorder.take(id, Slot.TEXT, line.body().from(code.start(2)));
    Text caption =
        code.start(1) < 0
            ? Text.EMPTY
            : recorder.take(id, Slot.CAPTION, line.body().part(code.start(1), code.end(1)));
    codes.add(new QrCode(id, text, caption));
    return true;
  }

  List<QrCode> codes() {
    return codes;
  }
}
