package org.gongbao.ui.proof.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.store.proof.Locked;
import org.gongbao.ui.proof.round.Merging.Result.Kind;
import org.junit.jupiter.api.Test;

/// Returns under a password are asked about one by one; leaving one leaves no other.
class MergingTest extends RoundCase {
  private final List<String> asked = new ArrayList<>();
  private final List<Merging.Result> results = new ArrayList<>();

  @Test
  void aPasswordIsAskedUntilItIsRightAndTriedOnTheNextFile() throws IOException {
    Path first = locked("甲", "栈桥2026");
    Path second = locked("乙", "栈桥2026");
    merge(List.of(first, second), "别的", "栈桥2026");
    assertEquals(List.of("甲.gbreturn", "甲.gbreturn 不对"), asked);
    assertEquals(List.of(Kind.MERGED, Kind.MERGED), kinds());
    assertEquals(2, opened().proofs().marks(round.id()).size());
  }

  @Test
  void leavingOneOutMergesTheOthersAndSaysSo() throws IOException {
    Path plain = file("丙.gbreturn", parcel("丙", mark("丙", replaced("依次", "分别"))));
    merge(List.of(locked("甲", "栈桥2026"), plain, locked("乙", "码头2026")), "", "码头2026");
    assertEquals(List.of("甲.gbreturn", "乙.gbreturn"), asked);
    assertEquals(List.of(Kind.REFUSED, Kind.MERGED, Kind.MERGED), kinds());
    assertTrue(results.getFirst().told().contains("“甲.gbreturn”设有密码"), results.toString());
    assertEquals(2, opened().proofs().returns(round.id()).size());
  }

  @Test
  void thePasswordOfAnotherFileIsNotCalledWrong() throws IOException {
    merge(List.of(locked("甲", "栈桥2026"), locked("乙", "码头2026")), "栈桥2026", "码头2026");
    assertEquals(List.of("甲.gbreturn", "乙.gbreturn"), asked);
    assertEquals(List.of(Kind.MERGED, Kind.MERGED), kinds());
  }

  /// @param given passwords in turn; nothing to leave a file
  private void merge(List<Path> files, String... given) {
    List<String> left = new ArrayList<>(Arrays.asList(given));
    Merging.Asking asking =
        new Merging.Asking() {
          @Override
          public boolean trusts(PublicPart key, String reader) {
            return true;
          }

          @Override
          public Optional<char[]> password(String file, boolean wrong) {
            asked.add(file + (wrong ? " 不对" : ""));
            return Optional.of(left.removeFirst())
                .filter(one -> !one.isEmpty())
                .map(String::toCharArray);
          }
        };
    new Merging(model, words, asking).merge(files, (all, merged) -> results.addAll(all));
  }

  private List<Kind> kinds() {
    return results.stream().map(Merging.Result::kind).toList();
  }

  private Path locked(String reader, String password) throws IOException {
    byte[] parcel = parcel(reader, mark(reader, replaced("十五", "十二")));
    return file(reader + ".gbreturn", Locked.of(parcel, password));
  }
}
