package org.gongbao.review.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The keys of the people who sign, and those the office trusts.
public interface Keys {
  /// No key yet: nobody can sign.
  Keys NONE =
      new Keys() {
        @Override
        public List<Signatory> mine() {
          return List.of();
        }

        @Override
        public Optional<Signer> unlock(Signatory who, char[] passphrase) {
          return Optional.empty();
        }

        @Override
        public boolean isTrusted(String person, String key, Instant when) {
          return true;
        }
      };

  /// Who can sign on this machine.
  List<Signatory> mine();

  /// @return empty for a wrong passphrase
  Optional<Signer> unlock(Signatory who, char[] passphrase);

  /// True when a public key is that of a person, as far as the office knows. Asked for every
  /// signature there is, each time.
  ///
  /// @param key Base64 of its X.509 form
  /// @param when the signature was recorded
  boolean isTrusted(String person, String key, Instant when);

  /// What is known now, for when the library is closed.
  default Keys now() {
    return this;
  }
}
