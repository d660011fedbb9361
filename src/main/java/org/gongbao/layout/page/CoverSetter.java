package org.gongbao.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.block.Pictures;
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
import org.gongbao.model.Colophon;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Masthead;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// 封面: slogans, the emblem, the name of the gazette between two red rules, year and number, a
/// picture; at its foot the permit and 内部资料 免费交流 (内部资料性出版物管理办法 §14). With a picture all the rest
/// stands higher.
final class CoverSetter {
  private final Setting setting;
  private final Paper paper;
  private final CoverPictures pictures;
  private final int margin;
  private final int width;

  CoverSetter(Setting setting, Pictures sizes) {
    this.setting = setting;
    this.paper = setting.style().paper();
    this.margin = paper.width() / 10;
    this.width = paper.width() - 2 * margin;
    this.pictures = new CoverPictures(sizes, paper, margin, setting.style().flow().coverBleeds());
  }

  List<Frame> set(Issue issue) {
    List<Frame> frames = new ArrayList<>();
    Masthead masthead = issue.masthead();
    Optional<CoverPicture> picture = masthead.picture().stream().findFirst();
    boolean emblem = !masthead.emblem().isEmpty();
    int slogans = picture.isPresent() ? paper.height() / 12 : paper.height() / 9;
    int name = name(picture.isPresent(), emblem);
    slogans(masthead.slogans(), slogans, frames);
    int above = slogans + (masthead.slogans().isEmpty() ? 0 : 8 * Emu.MM);
    masthead.emblem().stream()
        .limit(1)
        .forEach(one -> frames.add(pictures.emblem(one, above, name - 40 * Emu.PT)));
    int foot = title(issue, name, frames);
    frames.add(rule(name - 30 * Emu.PT, 3 * Emu.PT));
    frames.add(rule(name - 25 * Emu.PT, Emu.PT / 2));
    frames.add(rule(foot + 20 * Emu.PT, Emu.PT / 2));
    frames.add(rule(foot + 45 * Emu.PT / 2, 3 * Emu.PT));
    int below = number(issue.number(), foot + 60 * Emu.PT, frames);
    int end = paper.height() - margin;
    if (picture.isEmpty()) {
      permit(issue, end, frames);
    } else {
      Optional<Frame> bleeding = pictures.bleeding(picture.get(), below + 34 * Emu.PT);
      permit(issue, bleeding.isPresent() ? below + 22 * Emu.PT : end, frames);
      frames.add(
          bleeding.orElseGet(
              () -> pictures.within(picture.get(), below + 20 * Emu.PT, end - 24 * Emu.PT)));
    }
    return frames;
  }

  /// Where the em square of the name begins.
  private int name(boolean picture, boolean emblem) {
    int part = !picture ? 333 : emblem ? 290 : 200;
    return (int) (paper.height() * (long) part / 1000);
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

  /// @return the baseline of its last line
  private int number(IssueNumber number, int y, List<Frame> frames) {
    if (!number.isAssigned()) {
      return y;
    }
    int size = setting.type(TextRole.COVER_LINE).size();
    line(number.printedInHan(), size, y, frames);
    if (number.total() <= 0) {
      return y;
    }
    line("（总第" + number.total() + "期）", size, y + 26 * Emu.PT, frames);
    return y + 26 * Emu.PT;
  }

  /// What §14 wants on the cover, as the colophon has it.
  private void permit(Issue issue, int y, List<Frame> frames) {
    Colophon colophon = issue.colophon();
    List<String> parts = new ArrayList<>();
    colophon.lines().stream()
        .filter(line -> line.field() == ImprintField.PERMIT && !line.value().chars().isBlank())
        .limit(1)
        .forEach(line -> parts.add(line.label().chars() + "　" + line.value().chars()));
    if (!colophon.character().chars().isBlank()) {
      parts.add(colophon.character().chars());
    }
    int size = setting.type(TextRole.COVER_LINE).size() * 2 / 3;
    line(String.join("　　", parts).replace('\n', ' ').strip(), size, y, frames);
  }

  private void line(String made, int size, int y, List<Frame> frames) {
    Type type = setting.type(TextRole.COVER_LINE);
    Passage passage = new Passage(Text.of(made), Source.Made.ALONE, type.face(), size);
    for (SetLine line : setting.set(List.of(passage), ParagraphForm.of(width, Align.CENTER))) {
      frames.add(new TextFrame(margin, y, Frame.ACROSS, TextRole.COVER_LINE, line));
    }
  }
}
