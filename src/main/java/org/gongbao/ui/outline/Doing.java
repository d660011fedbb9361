package org.gongbao.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.app.IssueSession;
import org.gongbao.edit.Step;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Section;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.WorkModel;

/// Steps worked out on the issue as it is, and done.
record Doing(WorkModel work) {

  /// @return false when there was nothing to do, or nothing may be done
  boolean done(Function<Tree, Optional<Step>> working) {
    return work.isEditable() && tree().flatMap(working).filter(work::perform).isPresent();
  }

  Optional<Tree> tree() {
    return work.treeProperty().get();
  }

  List<Section> sections() {
    return tree().map(tree -> tree.issue().sections()).orElse(List.of());
  }

  Optional<NodeIds> ids() {
    return work.session().map(IssueSession::ids);
  }

  void say(String note) {
    work.say(note);
  }
}
