package org.yanxun.trust.domain;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.DataHome;
import org.yanxun.trust.Vault;

/** Opens the vault when the house starts, or says in one line why it stays shut. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(JdbcClient client, Clock clock, DataHome home, @Value("${yanxun.secret.key:}") String given) {
        return new AesVault(new KeyCheck(client, clock).find(given, new KeyFile(home.file("secret.key"))));
    }
}
