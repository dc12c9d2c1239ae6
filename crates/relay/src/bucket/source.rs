//! What is to be in the bucket: the versions that the database keeps.

use crate::app::App;
use crate::bucket::keys::Form;
use crate::bucket::store::Problem;
use crate::feed::explain;

/// The versions of a scope that are kept.
#[derive(Clone, Debug)]
pub struct Kept {
    pub scope: String,
    pub oldest: i64,
    pub newest: i64,
    /// Of the newest.
    pub digest: String,
}

/// Where versions come from.
pub trait Source: Sync {
    /// Those of one scope, or of all.
    fn versions(&self, scope: Option<&str>) -> impl Future<Output = Result<Vec<Kept>, Problem>> + Send;

    /// The text of a snapshot; none where it is no longer kept.
    fn snapshot(
        &self,
        scope: &str,
        version: i64,
        form: Form,
    ) -> impl Future<Output = Result<Option<String>, Problem>> + Send;
}

const VERSIONS: &str = "SELECT scope, min(version), max(version), (array_agg(digest ORDER BY version DESC))[1]
    FROM exp_config_versions(include_below => $1, scope => $2) GROUP BY scope ORDER BY scope";

impl Source for App {
    async fn versions(&self, scope: Option<&str>) -> Result<Vec<Kept>, Problem> {
        let client = self.pool.get().await.map_err(|error| database(&error))?;
        let query = client.prepare_cached(VERSIONS).await.map_err(|error| database(&error))?;
        let below = scope.is_none();
        let rows = client.query(&query, &[&below, &scope.unwrap_or("global")]).await;
        let rows = rows.map_err(|error| database(&error))?;
        let kept = rows.iter().map(|row| Kept {
            scope: row.get(0),
            oldest: row.get(1),
            newest: row.get(2),
            digest: row.get(3),
        });
        Ok(kept.collect())
    }

    async fn snapshot(&self, scope: &str, version: i64, form: Form) -> Result<Option<String>, Problem> {
        let client = self.pool.get().await.map_err(|error| database(&error))?;
        // As text: the database's own digits go into the bucket.
        let query = client.prepare_cached("SELECT exp_snapshot($1, $2, scope => $3)::text").await;
        let query = query.map_err(|error| database(&error))?;
        let row = client.query_one(&query, &[&version, &form.name(), &scope]).await;
        Ok(row.map_err(|error| database(&error))?.get(0))
    }
}

fn database(error: &(dyn std::error::Error + 'static)) -> Problem {
    Problem::Database(explain(error))
}
