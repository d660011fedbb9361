package org.gongbao.ui.preview;

import java.util.List;
import java.util.Optional;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.ui.page.PageMark;
import org.gongbao.ui.page.PageMark.Kind;
import org.gongbao.ui.page.PageMark.Where;

/// Layout faults as marks on the pages.
final class FaultMarks {
  static final String LAYER = "faults";
  private final Messages messages;

  FaultMarks(Messages messages) {
    this.messages = messages;
  }

  List<PageMark> of(List<LayoutFault> faults) {
    return faults.stream().map(this::mark).flatMap(Optional::stream).toList();
  }

  /// Empty for what is neither on a page nor in a text.
  private Optional<PageMark> mark(LayoutFault fault) {
    Optional<Where> where =
        fault
            .place()
            .<Where>map(place -> new Where.LineOf(place, fault.page()))
            .or(
                () ->
                    fault.page() > 0
                        ? Optional.of(new Where.OnPage(fault.page()))
                        : Optional.empty());
    String text = messages.get(fault.key(), fault.arguments().toArray());
    return where.map(there -> new PageMark(there, kind(fault), fault.rule() + " " + text));
  }

  private static Kind kind(LayoutFault fault) {
    return switch (fault.severity()) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case INFO -> Kind.INFO;
    };
  }
}
