package org.gongbao.check.engine;

import java.util.List;
import java.util.function.Supplier;

/// Does pieces of work that do not know each other, at once where the program lets it.
public interface Parallel {
  /// One after the other.
  Parallel NONE =
      new Parallel() {
        @Override
        public <T> List<T> all(List<Supplier<T>> work) {
          return work.stream().map(Supplier::get).toList();
        }
      };

  /// @return the outcomes, in the order of the work
  <T> List<T> all(List<Supplier<T>> work);
}
