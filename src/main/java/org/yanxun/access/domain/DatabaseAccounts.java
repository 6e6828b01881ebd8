package org.yanxun.access.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.access.Accounts;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Scope;

/** The door's acts, on the database. */
@Component
class DatabaseAccounts implements Accounts {

    private final JdbcClient client;
    private final AccountStore store;
    private final Grants grants;

    DatabaseAccounts(JdbcClient client, AccountStore store, Grants grants) {
        this.client = client;
        this.store = store;
        this.grants = grants;
    }

    @Override
    public int openAll(DistrictId district) {
        String root = client.sql("""
                        select path from roster.fact_organisation where district_id = :district and parent_id is null
                        limit 1
                        """)
                .param("district", district.value())
                .query(String.class)
                .single();
        return store.openAll(new Scope(district, root));
    }

    @Override
    public void open(DistrictId district, PersonId person) {
        if (store.find(district, person.value()).isEmpty()) {
            String login = client.sql("""
                            select lower(coalesce(staff_number, right(replace(person_id::text, '-', ''), 10)))
                            from roster.fact_person where district_id = :district and person_id = :person
                            """)
                    .param("district", district.value())
                    .param("person", person.value())
                    .query(String.class)
                    .single();
            boolean taken = store.byLogin(login).isPresent();
            store.open(district, person.value(), taken ? person.toString() : login);
        }
    }

    @Override
    public void grant(DistrictId district, PersonId person, Grant grant) {
        grants.add(district, person, UuidCreator.getTimeOrderedEpoch(), grant);
    }
}
