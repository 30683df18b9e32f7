using Amazon.CDK;
using StockInfrastructure;

var app = new App();
_ = new StockStage(app, "Live");
app.Synth();
