package org.gongbao.check.learn;

import java.util.List;
import java.util.Map;
import org.gongbao.model.Issue;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Register;

/// Gathers what issues say about persons, organisations and agency codes.
public final class Learning {
  public void add(Issue issue) {}

  public List<Proposal> proposals(Map<Register, List<Entry>> known) {
    return List.of();
  }
}
