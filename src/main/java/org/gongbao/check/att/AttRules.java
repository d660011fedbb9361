package org.gongbao.check.att;

import java.util.List;
import org.gongbao.check.Rule;

/// The family ATT.
public final class AttRules {
  private AttRules() {}

  public static List<Rule> all() {
    return List.of(new AttachmentListRule(), new AttachmentLabelRule());
  }
}
