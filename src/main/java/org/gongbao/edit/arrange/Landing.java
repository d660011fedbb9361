package org.gongbao.edit.arrange;

import org.gongbao.model.NodeId;

/// Where items go.
///
/// @param index among the items the section has now, those that move included; what is beyond its
///   end is its end
public record Landing(NodeId section, int index) {

  public Landing {
    if (index < 0) {
      throw new IllegalArgumentException(section + " at " + index);
    }
  }

  /// Behind the last item.
  public static Landing endOf(NodeId section) {
    return new Landing(section, Integer.MAX_VALUE);
  }
}
