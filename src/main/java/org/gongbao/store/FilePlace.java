package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;

/// What the place a library lies in allows.
interface FilePlace {
  /// File systems other computers may write behind our back. Not 9p: that is how a virtual machine
  /// sees its own host's disk.
  Set<String> NETWORK =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smbfs",
          "smb",
          "smb2",
          "smb3",
          "afpfs",
          "afs",
          "ncpfs",
          "webdav",
          "davfs",
          "ceph",
          "fuse.sshfs",
          "fuse.davfs",
          "fuse.davfs2",
          "fuse.glusterfs",
          "fuse.smbnetfs",
          "fuse.gvfsd-fuse",
          "fuse.rclone");

  boolean isNetwork(Path file) throws IOException;

  /// False when the file or its folder is marked read-only, even for an administrator.
  boolean isWritable(Path file) throws IOException;

  /// The file systems of this computer. A drive letter mapped to a Windows share looks local to
  /// Java; there the lock still keeps a second Gongbao out.
  FilePlace LOCAL =
      new FilePlace() {
        @Override
        public boolean isNetwork(Path file) throws IOException {
          String type = Files.getFileStore(file).type().toLowerCase(Locale.ROOT);
          return NETWORK.contains(type) || file.toString().startsWith("\\\\");
        }

        @Override
        public boolean isWritable(Path file) throws IOException {
          Path folder = file.toAbsolutePath().getParent();
          return anyoneMayWrite(file) && (folder == null || anyoneMayWrite(folder));
        }
      };

  private static boolean anyoneMayWrite(Path path) throws IOException {
    if (!Files.isWritable(path)) {
      return false;
    }
    if (!Files.getFileStore(path).supportsFileAttributeView("posix")) {
      return true;
    }
    Set<PosixFilePermission> granted = Files.getPosixFilePermissions(path);
    return granted.contains(PosixFilePermission.OWNER_WRITE)
        || granted.contains(PosixFilePermission.GROUP_WRITE)
        || granted.contains(PosixFilePermission.OTHERS_WRITE);
  }
}
