package org.gongbao.app.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.check.read.Issuers;
import org.gongbao.check.read.Reading;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.manuscript.Present;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;

/// What a file says of itself, for its line in the register.
final class Proposal {
  private final Item item;
  private final Present present;

  private Proposal(Item item) {
    this.item = item;
    this.present = Present.of(item);
  }

  /// Of the first item of a file that has a title, else of its first.
  ///
  /// @param name of the file, for a file without a title
  static Entry fill(Entry line, Issue issue, String name) {
    Optional<Proposal> found =
        issue.items().stream()
            .filter(item -> !item.title().isEmpty())
            .findFirst()
            .or(() -> issue.items().stream().findFirst())
            .map(Proposal::new);
    Entry titled =
        line.with(Column.TITLE, found.map(Proposal::title).filter(t -> !t.isEmpty()).orElse(name));
    return found.map(proposal -> proposal.of(titled)).orElse(titled);
  }

  private String title() {
    return item.title().chars().replaceAll("[\\s\u3000]+", item instanceof Document ? "" : " ");
  }

  private Entry of(Entry line) {
    Entry dated =
        line.with(Column.SIGNED, present.day().map(Object::toString).orElse(""))
            .with(Column.OFFICE, office());
    if (!(item instanceof Document document)) {
      return dated;
    }
    return dated
        .with(
            Column.NUMBER,
            document.numbers().list().stream()
                .map(DocumentNumber::written)
                .collect(Collectors.joining("|")))
        .with(Column.ADDRESSEES, document.addressees().chars().replaceAll("[：:\\s]+$", ""))
        .with(Column.DISCLOSURE, disclosure(document));
  }

  /// Who issued it: as the title has it, else as it is signed.
  private String office() {
    List<Issuers.Issuer> issuers =
        new Reading()
            .item(item).passage(item, Slot.TITLE).map(title -> title.fact(Issuers.OF)).stream()
                .flatMap(found -> found.list().stream())
                .toList();
    String titled =
        issuers.stream().map(Issuers.Issuer::name).distinct().collect(Collectors.joining(" "));
    return titled.isEmpty() ? signer() : titled;
  }

  private String signer() {
    return item instanceof Document document
        ? document.body().stream()
            .filter(Signature.class::isInstance)
            .map(
                signature ->
                    ((Signature) signature).signer().chars().strip().replace('\u3000', ' '))
            .filter(signer -> !signer.isEmpty() && signer.length() < 40)
            .findFirst()
            .orElse("")
        : "";
  }

  /// As it says itself, be it in its 附注; undecided where it says nothing.
  private static String disclosure(Document document) {
    String said = document.catalogue().disclosure();
    String noted = document.annotation().chars();
    return Column.DISCLOSURE.choices().stream()
        .skip(1)
        .filter(kind -> kind.equals(said) || said.isEmpty() && noted.contains(kind))
        .findFirst()
        .orElse("");
  }
}
