package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.store.proof.Parcel;
import org.gongbao.store.proof.ParcelFault;
import org.gongbao.store.proof.ParcelReader;

/// Files of proof packages and of what comes back: read whole or refused with the reason, written
/// whole or not at all.
public final class Parcels {
  private static final String NEEDED = "GB-P05";
  private static final String WRONG = "GB-P06";

  private Parcels() {}

  /// True when what was refused can be read with a password: none was given, or another.
  public static boolean isLocked(Problem why) {
    return why.code().equals(NEEDED) || isWrongPassword(why);
  }

  public static boolean isWrongPassword(Problem why) {
    return why.code().equals(WRONG);
  }

  /// @param password empty when none was given
  /// @throws ProblemException GB-P01 to GB-P09 when it is refused, GB-P10 when it cannot be read
  public static Parcel read(Path file, Optional<char[]> password) {
    String name = String.valueOf(file.getFileName());
    try {
      return ParcelReader.read(file, password);
    } catch (ParcelFault fault) {
      throw new ProblemException(fault.problem(name), fault);
    } catch (IOException unreadable) {
      throw new ProblemException(Problem.input("GB-P10", "parcel.unreadable", name), unreadable);
    }
  }

  /// @param parcel as [org.gongbao.store.proof.ParcelWriter] made it
  /// @throws ProblemException GB-E01 when it cannot be written; what was there before still is
  public static void write(Path file, byte[] parcel) {
    WholeFile.write(file, out -> out.write(parcel));
  }
}
