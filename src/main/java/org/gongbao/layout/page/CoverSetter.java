package org.gongbao.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.block.Setting;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.Ink;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.style.Paper;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// 封面: slogans, the name of the gazette between two red rules, year and number.
final class CoverSetter {
  private final Setting setting;
  private final Paper paper;
  private final int margin;
  private final int width;

  CoverSetter(Setting setting) {
    this.setting = setting;
    this.paper = setting.style().paper();
    this.margin = paper.width() / 10;
    this.width = paper.width() - 2 * margin;
  }

  List<Frame> set(Issue issue) {
    List<Frame> frames = new ArrayList<>();
    int third = paper.height() / 3;
    slogans(issue.masthead().slogans(), paper.height() / 9, frames);
    int foot = title(issue, third, frames);
    frames.add(rule(third - 30 * Emu.PT, 3 * Emu.PT));
    frames.add(rule(third - 25 * Emu.PT, Emu.PT / 2));
    frames.add(rule(foot + 20 * Emu.PT, Emu.PT / 2));
    frames.add(rule(foot + 22 * Emu.PT, 3 * Emu.PT));
    number(issue.number(), foot + 60 * Emu.PT, frames);
    return frames;
  }

  private Frame rule(int y, int weight) {
    return new RuleFrame(margin, y, width, weight, Ink.SEAL);
  }

  /// The slogans side by side, each in an equal share of the width.
  private void slogans(List<ImprintLine> slogans, int y, List<Frame> frames) {
    Type type = setting.type(TextRole.COVER_LINE);
    int share = slogans.isEmpty() ? width : width / slogans.size();
    for (int i = 0; i < slogans.size(); i++) {
      ImprintLine slogan = slogans.get(i);
      Source source = new Source.Slotted(new Place(slogan.id(), Slot.VALUE, 0));
      Passage passage = new Passage(slogan.value(), source, type.face(), type.size());
      int dy = y;
      for (SetLine line : setting.set(List.of(passage), ParagraphForm.of(share, Align.CENTER))) {
        frames.add(new TextFrame(margin + i * share, dy, Frame.ACROSS, TextRole.COVER_LINE, line));
        dy += type.size() * 3 / 2;
      }
    }
  }

  /// The name of the gazette in one line, as large as the style says and the width allows.
  ///
  /// @return its foot
  private int title(Issue issue, int y, List<Frame> frames) {
    Type type = setting.type(TextRole.COVER_TITLE);
    Text title = issue.masthead().title();
    Source source = new Source.Slotted(new Place(issue.masthead().id(), Slot.TITLE, 0));
    int natural =
        setting.lines().width(List.of(new Passage(title, source, type.face(), type.size())));
    int size =
        natural <= width
            ? type.size()
            : Math.max(8 * Emu.PT, (int) ((long) type.size() * width / natural));
    Passage passage = new Passage(title, source, type.face(), size);
    int baseline = y + size;
    for (SetLine line : setting.set(List.of(passage), ParagraphForm.of(width, Align.CENTER))) {
      frames.add(new TextFrame(margin, baseline, Frame.ACROSS, TextRole.COVER_TITLE, line));
      baseline += size * 4 / 3;
    }
    return baseline - size * 4 / 3 + size / 6;
  }

  private void number(IssueNumber number, int y, List<Frame> frames) {
    if (!number.isAssigned()) {
      return;
    }
    line(number.printedInHan(), y, frames);
    if (number.total() > 0) {
      line("（总第" + number.total() + "期）", y + 26 * Emu.PT, frames);
    }
  }

  private void line(String made, int y, List<Frame> frames) {
    Type type = setting.type(TextRole.COVER_LINE);
    Passage passage = new Passage(Text.of(made), Source.Made.ALONE, type.face(), type.size());
    for (SetLine line : setting.set(List.of(passage), ParagraphForm.of(width, Align.CENTER))) {
      frames.add(new TextFrame(margin, y, Frame.ACROSS, TextRole.COVER_LINE, line));
    }
  }
}
