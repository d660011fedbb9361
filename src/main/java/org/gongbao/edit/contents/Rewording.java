package org.gongbao.edit.contents;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.Step;
import org.gongbao.model.ContentsWordings;
import org.gongbao.model.ContentsWordings.Wording;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;

/// 目录改写: entries of the contents page worded by the office, and given back to their titles.
public final class Rewording {
  private static final Pattern LINE_END = Pattern.compile("\\s*[\\n\\r\\u2028\\u2029]\\s*");
  private final Issue issue;

  public Rewording(Issue issue) {
    this.issue = issue;
  }

  /// Words an entry. Nothing, or what is generated anyway, gives it back to its title. The same
  /// words again say that they still hold, whatever the title has become.
  ///
  /// @param generated what title and number make of it
  /// @return empty when that changes nothing
  public Optional<Step> reword(Item item, String written, String generated) {
    String one = LINE_END.matcher(written.strip()).replaceAll("");
    if (one.isEmpty() || one.equals(generated)) {
      return restore(item.id());
    }
    Wording wording = Wording.of(item, one);
    return issue.wordings().of(item.id()).equals(Optional.of(wording))
        ? Optional.empty()
        : Optional.of(step("contents.edit.reword", issue.wordings().with(wording)));
  }

  /// Gives an entry back to its title.
  ///
  /// @return empty when it is
  public Optional<Step> restore(NodeId item) {
    return issue.wordings().of(item).isEmpty()
        ? Optional.empty()
        : Optional.of(step("contents.edit.restore", issue.wordings().without(item)));
  }

  private Step step(String label, ContentsWordings after) {
    FieldEdit edit = new FieldEdit(issue.id(), Field.CONTENTS_WORDINGS, issue.wordings(), after);
    return new Step(label, List.of(edit), Optional.empty());
  }
}
