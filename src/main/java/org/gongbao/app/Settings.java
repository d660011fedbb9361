package org.gongbao.app;

import java.util.Optional;

/// What the program remembers of its own: positions, theme, last item. Never anything of a
/// document, and nothing that would be missed. Any thread.
public interface Settings {
  Optional<String> get(String key);

  void put(String key, String value);
}
