package org.gongbao.edit.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Correction;
import org.gongbao.model.CorrectionLinks;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Notice;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Section;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Makes a correction an item 更正 of a later issue, or a further paragraph of the one it has.
public final class Correcting {
  /// Title of the item, and of the section made for it where the issue has none for it.
  public static final String TITLE = "更正";

  private static final String LABEL = "correct.done";

  private Correcting() {}

  /// @param section where the item goes, made where there is none of the name; empty for one named
  ///   after it
  public static Step step(
      Tree into, Correction correction, Wording wording, Optional<String> section, NodeIds ids) {
    Paragraph said = new Paragraph(ids.next(), Ordinal.NONE, Text.of(wording.of(correction)));
    return into.issue().items().stream()
        .filter(Notice.class::isInstance)
        .map(Notice.class::cast)
        .filter(notice -> !notice.corrections().corrections().isEmpty())
        .findFirst()
        .map(notice -> added(notice, correction, said))
        .orElseGet(() -> made(into.issue(), correction, said, section, ids));
  }

  private static Step added(Notice notice, Correction correction, Paragraph said) {
    List<Correction> all = new ArrayList<>(notice.corrections().corrections());
    all.add(correction);
    List<Edit> edits =
        List.of(
            new SpliceEdit(
                notice.id(), Branch.BODY, notice.body().size(), List.of(), List.of(said)),
            new FieldEdit(
                notice.id(), Field.CORRECTIONS, notice.corrections(), CorrectionLinks.of(all)));
    return new Step(LABEL, edits, Optional.empty());
  }

  private static Step made(
      Issue issue, Correction correction, Paragraph said, Optional<String> section, NodeIds ids) {
    Notice notice =
        new Notice(
            ids.next(),
            Text.of(TITLE),
            List.<Block>of(said),
            CorrectionLinks.of(List.of(correction)));
    Optional<Section> home =
        section.isPresent()
            ? issue.sections().stream()
                .filter(one -> one.name().chars().equals(section.get()))
                .findFirst()
            : issue.sections().stream()
                .filter(one -> one.name().chars().contains(TITLE))
                .findFirst();
    Edit edit =
        home.<Edit>map(
                there ->
                    new SpliceEdit(
                        there.id(), Branch.ITEMS, there.items().size(), List.of(), List.of(notice)))
            .orElseGet(
                () ->
                    new SpliceEdit(
                        issue.id(),
                        Branch.SECTIONS,
                        issue.sections().size(),
                        List.of(),
                        List.of(
                            new Section(
                                ids.next(), Text.of(section.orElse(TITLE)), List.of(notice)))));
    return new Step(LABEL, List.of(edit), Optional.empty());
  }
}
