package org.gongbao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.read.Site;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.Chronicle;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.FieldValue;
import org.gongbao.model.Node;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Place;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// 改正: makes one step of the fixes of findings. Of two that overlap the first is done. A fix whose
/// characters are not those the rule saw is left alone.
public final class Fixing {
  private final Tree tree;
  private final List<Edit> edits = new ArrayList<>();
  private int count;

  private Fixing(Tree tree) {
    this.tree = tree;
  }

  /// @param step empty when nothing can be done
  /// @param count how many findings it mends
  public record Outcome(Optional<Step> step, int count) {}

  /// @param tree in which the findings were found
  /// @param selected what is selected before; it stays with its characters
  public static Outcome of(Tree tree, List<Finding> findings, Optional<Selection> selected) {
    Fixing fixing = new Fixing(tree);
    Map<Place, List<Fix>> byText = new HashMap<>();
    for (Finding finding : findings) {
      finding
          .fix()
          .ifPresent(
              fix ->
                  byText
                      .computeIfAbsent(fix.site().start().at(0), text -> new ArrayList<>())
                      .add(fix));
    }
    byText.forEach(fixing::mend);
    return new Outcome(
        fixing.edits.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Step("check.edit.fix", fixing.edits, selected.flatMap(fixing::moved))),
        fixing.count);
  }

  private Optional<Selection> moved(Selection selected) {
    return moved(selected.anchor())
        .flatMap(anchor -> moved(selected.caret()).map(caret -> new Selection(anchor, caret)));
  }

  private Optional<Place> moved(Place place) {
    Optional<Place> now = Optional.of(place);
    for (Edit edit : edits) {
      now = now.flatMap(one -> edit.map(one).caret());
    }
    return now;
  }

  private void mend(Place start, List<Fix> fixes) {
    Optional<Node> node = tree.find(start.node());
    if (node.isPresent()) {
      List<Fix> apart = apart(fixes, node.get().written(start.slot()).orElse("").length());
      switch (start.slot()) {
        case ORDINAL -> ordinal(node.get(), apart);
        case NUMBER -> numbers(node.get(), apart);
        default -> text(start, node.get().text(start.slot()).orElse(Text.EMPTY), apart);
      }
    }
  }

  /// From the end on, so that offsets before stay right.
  private static List<Fix> apart(List<Fix> fixes, int length) {
    List<Fix> kept = new ArrayList<>();
    int end = 0;
    for (Fix fix :
        fixes.stream()
            .distinct()
            .sorted(Comparator.comparingInt(fix -> fix.site().from()))
            .toList()) {
      if (fix.site().from() >= end && fix.site().to() <= length) {
        kept.addFirst(fix);
        end = fix.site().to();
      }
    }
    return kept;
  }

  private void text(Place start, Text text, List<Fix> fixes) {
    for (Fix fix : fixes) {
      Site site = fix.site();
      Text removed = text.slice(site.from(), site.to());
      edits.add(
          new TextEdit(start.at(site.from()), removed, marked(text, site, fix.replacement())));
      count++;
    }
  }

  /// With the marks that lie over all that is replaced.
  private static Text marked(Text text, Site site, String replacement) {
    Text marked = Text.of(replacement);
    for (StyledRange mark : text.marks()) {
      boolean over = mark.start() <= site.from() && site.to() <= mark.end();
      if (over && !replacement.isEmpty() && site.length() > 0) {
        marked = marked.with(new StyledRange(0, replacement.length(), mark.style(), mark.target()));
      }
    }
    return marked;
  }

  private void ordinal(Node node, List<Fix> fixes) {
    if (node.field(Field.ORDINAL).orElse(Ordinal.NONE) instanceof Ordinal before) {
      String written = replaced(before.written(), fixes);
      Ordinal after =
          Ordinal.leading(written)
              .filter(read -> read.written().equals(written))
              .orElseGet(
                  () -> written.isEmpty() ? Ordinal.NONE : new Ordinal(before.form(), written));
      field(node, Field.ORDINAL, before, after, fixes.size());
    }
  }

  private void numbers(Node node, List<Fix> fixes) {
    if (node.field(Field.DOCUMENT_NUMBERS).orElse(DocumentNumbers.NONE)
        instanceof DocumentNumbers before) {
      List<String> lines = List.of(replaced(before.written(), fixes).split("\n", -1));
      if (lines.size() == before.list().size()) {
        List<DocumentNumber> after = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
          after.add(number(before.list().get(i), lines.get(i)));
        }
        field(node, Field.DOCUMENT_NUMBERS, before, new DocumentNumbers(after), fixes.size());
      }
    }
  }

  private static DocumentNumber number(DocumentNumber before, String written) {
    return DocumentNumber.parse(written)
        .orElseGet(
            () -> new DocumentNumber(before.code(), before.year(), before.serial(), written));
  }

  private void field(Node node, Field field, FieldValue before, FieldValue after, int mended) {
    if (!before.equals(after)) {
      edits.add(new FieldEdit(node.id(), field, before, after));
      count += mended;
    }
  }

  private static String replaced(String written, List<Fix> fixes) {
    String replaced = written;
    for (Fix fix : fixes) {
      replaced =
          replaced.substring(0, fix.site().from())
              + fix.replacement()
              + replaced.substring(fix.site().to());
    }
    return replaced;
  }

  /// True for text the office itself owns: chronicle, masthead, colophon, names of sections. All
  /// other text is that of the documents and printed as signed.
  public static boolean isOwn(Tree tree, Finding finding) {
    return tree.itemOf(finding.site().start().node()).map(Chronicle.class::isInstance).orElse(true);
  }

  /// True for what can be mended at once without a look.
  public static boolean isSafe(Finding finding) {
    return finding.fix().filter(fix -> fix.safety() == Fix.Safety.SAFE).isPresent();
  }
}
